import { measureById } from '../../../core/record/record-index.ts';
import type { Rule } from './rule.ts';

/**
 * A measure may implement another one, as an agency's order implements a law. Both must be of the
 * same jurisdiction. The other measure must not implement a third one, because a chain of three
 * would be a guess about the law.
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
