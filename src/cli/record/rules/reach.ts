import { INSTRUMENTS } from '../../../core/record/instruments.ts';
import type { Rule } from './rule.ts';

/**
 * The field `reach` names the single institution or area that a measure concerns, such as "the
 * Senate". Readers then see "for the Senate only". A measure by which a house of parliament binds
 * only itself must have this field.
 */
export const reachIsABody: Rule = ({ record }) =>
  record.measures.flatMap(({ id, reach, ownName, instrument }) => {
    if (reach === undefined && ownName)
      return [{ id, message: 'ownName is the name of the body in reach; add reach: with it' }];
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
