import { INSTRUMENTS } from '../../../core/record/instruments.ts';
import type { Rule } from './rule.ts';

/**
 * `reach` names the single institution or area that a measure is for. It is shown as "for … only",
 * so it must not begin with "for", or end with "only" or punctuation. A rule that a house of a
 * parliament makes for itself must have `reach`.
 */
export const reachIsABody: Rule = ({ record }) =>
  record.measures.flatMap(({ id, reach, instrument }) => {
    if (reach === undefined)
      return INSTRUMENTS[instrument].ofOneHouse
        ? [
            {
              id,
              message: 'a parliament’s rule speaks for its own house; add reach: with the house',
            },
          ]
        : [];
    return /^for\b|\bonly$|[.,;:]$/i.test(reach)
      ? [{ id, message: `reach stands in "for … only"; write the body alone, not "${reach}"` }]
      : [];
  });
