import type { LegalEvent } from '../../../core/record/schema.ts';
import { isOver, STATES } from '../../../core/record/states.ts';
import { appsOfMeasures } from '../touched-apps.ts';
import type { Rule } from './rule.ts';

const EXCEPTION =
  /\b(except|other than|all but|(stay|remain)(s|ed)? (blocked|closed|shut|barred))\b/i;

/**
 * An event that ends or pauses a law for only some apps must list these apps in its field `apps`.
 * Without the field, the event "Ban lifted for all but TikTok" would end the ban on TikTok, too.
 */
export const endingsNameTheirApps: Rule = ({ record }) =>
  record.events.flatMap((event) => {
    const { id, apps, title, summary } = event;
    if (apps || !stops(event) || appsOfMeasures(record, event).length < 2) return [];
    const [words] = EXCEPTION.exec(`${title} ${summary}`) ?? [];
    const message = `says "${words}" and stops the rule for each app; add apps: with those it concerns`;
    return words ? [{ id, message }] : [];
  });

/** True when an event ends a rule, or when a court or the executive pauses it. */
function stops({ state }: LegalEvent): boolean {
  return state !== null && (isOver(state) || STATES[state].holdsUp);
}
