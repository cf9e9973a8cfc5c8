import { originsIn } from '../../../core/record/acting-bodies.ts';
import type { Rule } from './rule.ts';

/**
 * Each body that acts in an event, such as a court, needs an entry in `bodies.yaml`. Otherwise
 * readers in other languages see its English name.
 */
export const bodiesAreNamed: Rule = ({ record, bodies }) => {
  if (!bodies) return [];
  const known = originsIn(bodies);
  return record.events.flatMap((event) =>
    event.bodies
      .filter((body) => !known.has(body))
      .map((body) => ({
        id: event.id,
        message: `"${body}" is not in bodies.yaml; add it with its names, or to "english" if it has only this one`,
      })),
  );
};
