import { dateWords } from '../../core/wording/dates.ts';
import { newestDay, type SiteFacts } from '../facts.ts';
import { Timeline } from '../parts.tsx';
import { paths } from '../paths.ts';
import type { SitePage } from '../site-page.ts';

/** Page of a month, `YYYY-MM`: its events in order. */
export function monthPage(facts: SiteFacts, month: string): SitePage {
  const path = paths.month(month);
  const events = facts.record.events.filter(({ date }) => date.startsWith(month));
  const name = dateWords(facts.words, month);
  const count = events.length === 1 ? 'one event' : `${events.length} events`;
  return {
    path,
    title: `App bans in ${name}`,
    answer: `Our record has ${count} on the law of apps in ${name}.`,
    above: [{ path: paths.all, name: 'All pages' }],
    subject: null,
    changed: newestDay(events, facts.day),
    body: <Timeline facts={facts} from={path} events={events} />,
  };
}

/** Returns the months in which something happened, newest first, `YYYY-MM`. */
export function monthsOf({ record }: SiteFacts): string[] {
  const months = new Set(record.events.map(({ date }) => date.slice(0, 7)));
  return [...months].sort().reverse();
}
