import type { Source } from '../../../core/record/schema.ts';
import type { Rule } from './rule.ts';

/**
 * An event's sources begin with those nearest to the authority, because readers see one first: its
 * own page, copies of its text, accounts that quote it, all others.
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

/** True for a text that the authority itself put up. */
export function isOwnPage({ kind, authority }: Source): boolean {
  return kind === 'primary' && authority === undefined;
}

function distanceOf(source: Source): number {
  return isOwnPage(source) ? 0 : DISTANCE[source.kind];
}

/** Distance of a source from the authority, if somebody else put it up. */
const DISTANCE: Readonly<Record<Source['kind'], number>> = { primary: 1, quoted: 2, secondary: 3 };
