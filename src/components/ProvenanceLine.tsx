import type { Provenance } from '../core/release/provenance.ts';
import {
  addedWarnings,
  failureWords,
  freshnessWarning,
  leftOutSentences,
  provenanceParts,
} from '../core/wording/provenance.ts';
import { Parts } from './Parts.tsx';
import { useWords } from './use-words.ts';

interface Props {
  provenance: Provenance;
  /**
   * Date of the record's newest event; '' when there is no event, null when the date is unknown.
   */
  recordThrough: string | null;
  /** Milliseconds since 1970. */
  now: number;
}

/** Origin and freshness of the record, with warnings as sentences. */
export function ProvenanceLine({ provenance, recordThrough, now }: Props) {
  const words = useWords();
  const warning = freshnessWarning(words, provenance, now);
  const failure = failureWords(words, provenance, now);
  return (
    <>
      <Parts items={provenanceParts(words, provenance, recordThrough, now)} />
      {warning && (
        <p class={`warning ${provenance.clockBehind ? 'amber' : provenance.freshness}`}>
          {warning}
        </p>
      )}
      {addedWarnings(words, provenance, now).map(({ text, tone }) => (
        <p key={text} class={`warning ${tone}`}>
          {text}
        </p>
      ))}
      {leftOutSentences(words, provenance).map((sentence) => (
        <p key={sentence} class="warning amber">
          {sentence}
        </p>
      ))}
      {failure && <p class="fine">{failure}</p>}
    </>
  );
}
