import type { App, LegalEvent, LegalRecord } from '../../../core/record/schema.ts';
import { hasBegun, isProposal, type State } from '../../../core/record/states.ts';
import { appsOfMeasures } from '../touched-apps.ts';
import type { Rule } from './rule.ts';

/**
 * Words which show that a title is about the whole measure or about all its apps, even if the
 * title also names single apps.
 */
const WHOLE =
  /\b(apps?|platforms?|services?|social|media|messengers|others?|more|clones|products?|technology|bans?|bars|bill|law|list|order|provision|proceedings|challenge|case|restrictions?)\b/i;

/**
 * If an event's title names only some of a measure's apps, the event must list these apps.
 * Otherwise the event would be shown for all apps. Events with a state such as "proposed" or "in
 * force" are exempt (see `begins`).
 */
export const partialEventsNameApps: Rule = ({ record }) =>
  record.events.flatMap((event) => {
    const { id, title, apps, state } = event;
    if (apps || begins(state) || WHOLE.test(title)) return [];
    const all = appsOfMeasures(record, event);
    const named = all.filter((app) => isNamedIn(title, app, record));
    if (named.length === 0 || named.length === all.length) return [];
    const message = `tells of ${named.join(', ')} alone, and its measures are on ${all.length} apps; add apps:`;
    return [{ id, message }];
  });

function begins(state: LegalEvent['state']): state is State {
  return state !== null && (hasBegun(state) || isProposal(state));
}

function isNamedIn(title: string, id: string, { apps }: LegalRecord): boolean {
  const app = apps.find((candidate) => candidate.id === id);
  return app !== undefined && namesOf(app).some((name) => hasWord(title, name));
}

function namesOf({ name, names }: App): string[] {
  return [name, ...names];
}

function hasWord(title: string, name: string): boolean {
  const words = ` ${title.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.toLowerCase();
  return words.includes(` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase()} `);
}
