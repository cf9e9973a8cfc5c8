import { INSTRUMENTS } from '../../../core/record/instruments.ts';
import type { Rule } from './rule.ts';

/**
 * `reach` names the single institution that a measure applies to, and must fit into "for … only".
 * A parliament's rule for its own house must have one.
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
