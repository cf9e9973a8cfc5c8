import type { LegalEvent } from '../core/record/schema.ts';
import { dateWords } from '../core/wording/dates.ts';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

/** Title of an event, followed by its date. */
export function DatedTitle({ event: { title, date } }: { event: LegalEvent }) {
  const words = useWords();
  return words.pieces('join_comma', {
    first: <TheirText>{title}</TheirText>,
    second: dateWords(words, date),
  });
}
