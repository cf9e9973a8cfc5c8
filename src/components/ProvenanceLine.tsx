import type { Provenance } from '../core/release/provenance.ts';
import {
  addedWarnings,
  failureWords,
  freshnessWarning,
  provenanceParts,
} from '../core/wording/provenance.ts';
import { Parts } from './Parts.tsx';
import { useWords } from './use-words.ts';

interface Props {
  provenance: Provenance;
  /** Date of the record's newest event, '' for none, null where it is not known. */
  recordThrough: string | null;
  /** Milliseconds since 1970. */
  now: number;
}

/** Where the record comes from and how fresh it is, with warnings in words. */
export function ProvenanceLine({ provenance, recordThrough, now }: Props) {
  const words = useWords();
  const warning = freshnessWarning(words, provenance, now);
  const failure = failureWords(words, provenance, now);
  return (
    <>
      <Parts items={provenanceParts(words, provenance, recordThrough, now)} />
      {warning && (
        <p class={`warning ${provenance.clockBehind ? 'amber' : provenance.freshness}`}>{warning}</p>
      )}
      {addedWarnings(words, provenance, now).map(({ text, tone }) => (
        <p key={text} class={`warning ${tone}`}>
          {text}
        </p>
      ))}
      {failure && <p class="fine">{failure}</p>}
    </>
  );
}
