import type { Origin } from '../core/record/schema.ts';
import { fromWords } from '../core/wording/origin.ts';
import { useWords } from './use-words.ts';

/** The mark of an entry that a newsroom's record added: "from The Herald’s record". Nothing for the default's own. */
export function From({ entry }: { entry: Origin }) {
  const words = useWords();
  return entry.from === undefined ? null : <span class="from"> {fromWords(words, entry)}</span>;
}
