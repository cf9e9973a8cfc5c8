import type { App } from '../core/record/schema.ts';
import { listed } from '../core/wording/lists.ts';
import { useWords } from './use-words.ts';

/**
 * Message that replaces the verdict if there is no answer to show. In this case, the article
 * names no place, or only places in countries that the record does not have.
 */
export function NoPlace({ apps }: { apps: readonly App[] }) {
  const words = useWords();
  const names = apps.map(({ name }) => name);
  return <p class="verdict">{words.say('panel_no_place', { apps: listed(words, names) })}</p>;
}
