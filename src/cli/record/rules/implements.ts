import { measureById } from '../../../core/record/record-index.ts';
import type { Rule } from './rule.ts';

/**
 * A measure may implement only a measure of the same jurisdiction that implements none itself. A
 * longer chain would be a guess about the law.
 */
export const implementsOneAbove: Rule = ({ record }) =>
  record.measures.flatMap((measure) => {
    const above = measure.implements ? measureById(record, measure.implements) : undefined;
    if (!above) return [];
    if (above.jurisdiction !== measure.jurisdiction)
      return [
        {
          id: measure.id,
          message: `implements "${above.id}" of another jurisdiction; leave implements: out`,
        },
      ];
    return above.implements
      ? [
          {
            id: measure.id,
            message: `implements "${above.id}", which only implements another; name "${above.implements}" itself`,
          },
        ]
      : [];
  });
