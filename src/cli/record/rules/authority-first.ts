import type { Source } from '../../../core/record/schema.ts';
import type { Rule } from './rule.ts';

/**
 * Readers see an event's first source. Sources must therefore be sorted by how close they are to
 * the authority:
 * - the authority's own page
 * - copies of its text
 * - reports that quote its text
 * - all others
 */
export const authorityComesFirst: Rule = ({ record }) =>
  record.events.flatMap(({ id, sources }) => {
    const late = sources.find((source, at) => {
      const before = sources[at - 1];
      return before !== undefined && distanceOf(source) < distanceOf(before);
    });
    const message = `move the ${late?.kind} source ${late?.url} before those further from the authority`;
    return late ? [{ id, message }] : [];
  });

/** True for a text that the authority itself published. */
export function isOwnPage({ kind, authority }: Source): boolean {
  return kind === 'primary' && authority === undefined;
}

function distanceOf(source: Source): number {
  return isOwnPage(source) ? 0 : DISTANCE[source.kind];
}

/**
 * Distance of each kind of source from the authority. Here `primary` means a copy of the
 * authority's text on another publisher's page. The authority's own page is not in this table,
 * because `distanceOf` returns 0 for it.
 */
const DISTANCE: Readonly<Record<Source['kind'], number>> = { primary: 1, quoted: 2, secondary: 3 };
