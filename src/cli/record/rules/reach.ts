import { INSTRUMENTS } from '../../../core/record/instruments.ts';
import type { Rule } from './rule.ts';

/**
 * `reach` names the single institution or area that a measure is for, in "for … only". A measure
 * of a house of parliament for itself must have it.
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
