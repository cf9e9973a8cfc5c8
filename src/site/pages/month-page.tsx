import { dateWords } from '../../core/wording/dates.ts';
import { newestDay, type SiteFacts } from '../facts.ts';
import { eventsInMonth } from '../lookup.ts';
import { timeline } from '../parts.tsx';
import { paths } from '../paths.ts';
import type { SitePage } from '../site-page.ts';

/**
 * Makes the page of a month, with a list of the month's events in the order of the record. `month`
 * is `YYYY-MM`.
 */
export function monthPage(facts: SiteFacts, month: string): SitePage {
  const path = paths.month(month);
  const events = eventsInMonth(facts.record, month);
  const name = dateWords(facts.words, month);
  const count = events.length === 1 ? 'one event' : `${events.length} events`;
  return {
    path,
    isTranslated: false,
    title: `App bans in ${name}`,
    answer: `Our record has ${count} on the law of apps in ${name}.`,
    picture: null,
    above: [{ path: paths.all, name: 'All pages' }],
    subject: null,
    data: null,
    changed: newestDay(events, facts.day),
    body: timeline(path, events),
  };
}
