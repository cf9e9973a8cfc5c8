import type { Source } from '../../../core/record/schema.ts';
import type { Rule } from './rule.ts';

/** Order of sources: the authority's own text, then reports that quote it, then all others. */
const RANK: Readonly<Record<Source['kind'], number>> = { primary: 0, quoted: 1, secondary: 2 };

/**
 * An event's sources must begin with those closest to the authority, because readers see the first
 * one.
 */
export const authorityComesFirst: Rule = ({ record }) =>
  record.events.flatMap(({ id, sources }) => {
    const late = sources.find(({ kind }, at) => {
      const before = sources[at - 1];
      return before !== undefined && RANK[kind] < RANK[before.kind];
    });
    const message = `move the ${late?.kind} source ${late?.url} before those further from the authority`;
    return late ? [{ id, message }] : [];
  });
