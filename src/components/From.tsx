import type { Origin } from '../core/record/schema.ts';
import { fromWords } from '../core/wording/origin.ts';
import { useWords } from './use-words.ts';

/**
 * Says that an entry comes from a newsroom's record: "from The Herald’s record". Renders nothing
 * for entries of the default record.
 */
export function From({ entry }: { entry: Origin }) {
  const words = useWords();
  return entry.from === undefined ? null : <span class="from"> {fromWords(words, entry)}</span>;
}
