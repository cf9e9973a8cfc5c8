import type { LegalEvent } from '../../../core/record/schema.ts';
import type { Rule } from './rule.ts';

const CLAIM =
  /\b(known (only )?(from|by) one|known (from|by) [^.]{0,60} only|one [\w ]{0,30}(source|page|report|newspaper) only|the only (source|report|page))\b/i;

/**
 * Matches a note that says in which languages and in which month an editor searched for another
 * source.
 */
const SEARCH =
  /\bsearched in [A-Z]\w+[^.]*\b(January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d\b/;

/**
 * A note that says "known from one source only" must be true. It must also say when and in which
 * languages other sources were sought: "searched in French, November 2026".
 */
export const loneSourcesAreSearched: Rule = ({ record }) =>
  record.events.flatMap((event) => {
    const { id, note } = event;
    const [claim] = CLAIM.exec(note ?? '') ?? [];
    if (!claim) return [];
    if (hostsOf(event) > 1)
      return [{ id, message: `note: "${claim}", and sources of two hosts are cited; correct it` }];
    return SEARCH.test(note ?? '')
      ? []
      : [
          {
            id,
            message: `note: "${claim}" without a search; write "rests on", or "searched in French, November 2026"`,
          },
        ];
  });

function hostsOf({ sources }: LegalEvent): number {
  return new Set(sources.map(({ url }) => new URL(url).host.replace(/^www\./, ''))).size;
}
