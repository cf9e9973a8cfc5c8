import type { Provenance } from '../core/release/provenance.ts';
import { failureWords, provenanceParts } from '../core/wording/provenance.ts';
import { Parts } from './Parts.tsx';
import { RecordWarnings } from './RecordWarnings.tsx';
import { useWords } from './use-words.ts';

interface Props {
  provenance: Provenance;
  /** Date up to which the record is maintained (see `recordThrough`); null when it is unknown. */
  recordThrough: string | null;
  /** Current time, in ms since 1970. */
  now: number;
}

/**
 * Line that says where the record comes from and how old it is, followed by warnings as sentences.
 */
export function ProvenanceLine({ provenance, recordThrough, now }: Props) {
  const words = useWords();
  const failure = failureWords(words, provenance, now);
  return (
    <>
      <Parts items={provenanceParts(words, provenance, recordThrough, now)} />
      <RecordWarnings provenance={provenance} now={now} />
      {failure && <p class="fine">{failure}</p>}
    </>
  );
}
