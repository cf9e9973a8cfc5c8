import type { LegalEvent } from '../../../core/record/schema.ts';
import { isOver, STATES } from '../../../core/record/states.ts';
import { appsOfMeasures } from '../touched-apps.ts';
import type { Rule } from './rule.ts';

const EXCEPTION =
  /\b(except|other than|all but|(stay|remain)(s|ed)? (blocked|closed|shut|barred))\b/i;

/**
 * An event must list the apps that it concerns if it ends or pauses a rule on several apps, and
 * its title or summary mentions an exception. If it lists none, the state of the excepted app
 * changes too.
 */
export const endingsNameTheirApps: Rule = ({ record }) =>
  record.events.flatMap((event) => {
    const { id, apps, title, summary } = event;
    if (apps || !stops(event) || appsOfMeasures(record, event).length < 2) return [];
    const [words] = EXCEPTION.exec(`${title} ${summary}`) ?? [];
    const message = `says "${words}" and stops the rule for each app; add apps: with those it concerns`;
    return words ? [{ id, message }] : [];
  });

/**
 * True for an event that ends a rule, and for an act of a court or the executive that pauses a
 * rule.
 */
function stops({ state }: LegalEvent): boolean {
  return state !== null && (isOver(state) || STATES[state].holdsUp);
}
