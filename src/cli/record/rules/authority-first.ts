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
 * Distances of sources from the authority, except for the authority's own page, for which
 * `distanceOf` returns 0. In this table, `primary` is a copy of the authority's text on the page
 * of another publisher.
 */
const DISTANCE: Readonly<Record<Source['kind'], number>> = { primary: 1, quoted: 2, secondary: 3 };
