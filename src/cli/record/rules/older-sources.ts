import { endsOn, startsOn } from '../../../core/dates/day-or-month.ts';
import { isPlan } from '../../../core/record/event-kinds.ts';
import type { Source } from '../../../core/record/schema.ts';
import type { Rule } from './rule.ts';

/** Date in the path of a news article's address, `/2023/03/14/` or `/2023/03/`. */
const DATE_IN_PATH = /\/(20\d\d)\/([01]\d)(?:\/([0-3]\d))?\//;

/**
 * A source older than its event can announce the event but not prove it. With only such sources,
 * an event needs a note and less than high confidence.
 */
export const olderSourcesProveLess: Rule = ({ record }) =>
  record.events.flatMap((event) => {
    const { id, date, confidence, note, sources } = event;
    if (isPlan(event) || !sources.every((source) => isOlder(source, date))) return [];
    return confidence === 'high' || !note
      ? [
          {
            id,
            message:
              'has only sources older than itself; cite a later one, or lower confidence: and say in note: what they foretold',
          },
        ]
      : [];
  });

function isOlder(source: Source, date: string): boolean {
  const published = dateOf(source);
  return published !== null && endsOn(published) < startsOn(date);
}

function dateOf({ date, url }: Source): string | null {
  if (date) return date;
  const [, year, month, day] = DATE_IN_PATH.exec(new URL(url).pathname) ?? [];
  return year && month ? [year, month, ...(day ? [day] : [])].join('-') : null;
}
