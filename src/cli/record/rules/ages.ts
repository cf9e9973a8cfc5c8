import { INSTRUMENTS } from '../../../core/record/instruments.ts';
import { SCOPES } from '../../../core/record/scopes.ts';
import type { Rule } from './rule.ts';

/**
 * A statute whose scope is `minors` must have its age limit in `age`. A measure whose scope is
 * not `minors` must not have `age`.
 */
export const agesAreOfMinors: Rule = ({ record }) =>
  record.measures.flatMap(({ id, scope, instrument, age }) => {
    const { byAge } = SCOPES[scope];
    if (age !== undefined && !byAge)
      return [{ id, message: `age goes with rules for people below an age; take age: out` }];
    return byAge && age === undefined && INSTRUMENTS[instrument].isEnacted
      ? [{ id, message: 'add age: with the age limit in years that the law names' }]
      : [];
  });
