import type { Provenance } from '../core/release/provenance.ts';
import { addedWarnings, freshnessWarning, leftOutSentences } from '../core/wording/provenance.ts';
import { useWords } from './use-words.ts';

interface Props {
  provenance: Provenance;
  /** Current time, in ms since 1970. */
  now: number;
}

/**
 * Warnings about the default record and the newsrooms' records that were added to it: a record
 * has expired, was not checked recently, or has entries that this version of the extension can't
 * read. Another warning says that the reader's clock is wrong.
 */
export function RecordWarnings({ provenance, now }: Props) {
  const words = useWords();
  const text = freshnessWarning(words, provenance, now);
  const tone = provenance.clockBehind ? 'amber' : provenance.freshness;
  const own = text ? [{ text, tone }] : [];
  const left = leftOutSentences(words, provenance).map((sentence) => ({
    text: sentence,
    tone: 'amber' as const,
  }));
  return (
    <>
      {[...own, ...addedWarnings(words, provenance, now), ...left].map((warning) => (
        <p key={warning.text} class={`warning ${warning.tone}`}>
          {warning.text}
        </p>
      ))}
    </>
  );
}
