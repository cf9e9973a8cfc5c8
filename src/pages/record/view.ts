import { isKnownLook, type KnownLook } from '../../components/looks.tsx';
import { isRealDay } from '../../core/dates/day-or-month.ts';
import { eventById, measureById } from '../../core/record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../core/record/schema.ts';
import { scopeSchema } from '../../core/record/schema.ts';
import { EVERYONE, isForEveryone, type Scope } from '../../core/record/scopes.ts';
import { dateWords } from '../../core/wording/dates.ts';
import type { Words } from '../../core/wording/words.ts';
import { withCurrentIds } from './former-ids.ts';

/**
 * The choices that decide what the record page shows. They are in the page's address, so that
 * readers can link to them.
 */
export interface View {
  app: string;
  scope: Scope;
  /** Day whose law is shown, `YYYY-MM-DD`. */
  day: string;
  /** Code of the jurisdiction whose history is open; null when no history is open. */
  place: string | null;
  /** Id of the open event; null when no event is open. */
  event: string | null;
  search: string;
  /**
   * The maps and the table show only places whose status has this look (see `Look`). Null shows
   * every look.
   */
  look: KnownLook | null;
  /**
   * True when the table shows the rules for every group of people. When false, the table shows only
   * the rules for the group `scope`, as the maps do.
   */
  everyone: boolean;
}

/**
 * A view that was read from an address. Unknown values are replaced by their defaults. `faults`
 * contains a sentence about each unknown value.
 */
export interface ReadView {
  view: View;
  faults: string[];
}

type Unknown = `record_unknown_${'app' | 'scope' | 'day' | 'state' | 'place' | 'event'}`;

/** Longest search text, in characters. A longer text is cut. */
const LONGEST_SEARCH = 200;

/**
 * Reads a view from the query of an address. Missing and unknown values become defaults; `faults`
 * has a sentence on each unknown one. `today`, `YYYY-MM-DD`, is the latest day a view can show.
 */
export function readView(
  words: Words,
  query: string,
  record: LegalRecord,
  today: string,
): ReadView {
  const values = withCurrentIds(query, record);
  const faults: string[] = [];
  /**
   * Returns the value of a parameter; null if the value is missing or unknown. Adds a sentence
   * about an unknown value to `faults`.
   */
  const read = (
    name: string,
    isKnown: (value: string) => boolean,
    fault: (value: string) => string,
  ) => {
    const value = values.get(name);
    if (value === null || isKnown(value)) return value;
    faults.push(fault(value.length > 60 ? `${value.slice(0, 60)}…` : value));
    return null;
  };
  const says = (key: Unknown) => (value: string) => words.say(key, { value });
  const app = read(
    'app',
    (id) => record.apps.some((one) => one.id === id),
    says('record_unknown_app'),
  );
  const scope = read(
    'scope',
    (value) => scopeSchema.safeParse(value).success,
    says('record_unknown_scope'),
  );
  const day = read(
    'on',
    (value) => isViewDay(value, today),
    (value) =>
      isRealDay(value)
        ? words.say('record_future_day', { date: dateWords(words, value) })
        : says('record_unknown_day')(value),
  );
  const look = read('state', isKnownLook, says('record_unknown_state'));
  const place = read(
    'place',
    (code) => record.jurisdictions.some((one) => one.code === code),
    says('record_unknown_place'),
  );
  const event = read(
    'event',
    (id) => record.events.some((one) => one.id === id),
    says('record_unknown_event'),
  );
  const opened = event === null ? undefined : eventById(record, event);
  const view: View = {
    app: app ?? (opened && appsOf(record, opened)[0]) ?? usualApp(record),
    scope: (scope as Scope | null) ?? EVERYONE,
    day: day ?? today,
    place,
    event,
    search: (values.get('search') ?? '').slice(0, LONGEST_SEARCH),
    look: look as KnownLook | null,
    everyone: values.get('groups') === 'all',
  };
  return { view: consistentView(view, record, today), faults };
}

/** True for a day whose law a view can show: a real day `YYYY-MM-DD`, not after `today`. */
export function isViewDay(day: string, today: string): boolean {
  return isRealDay(day) && day <= today;
}

/**
 * Returns the view with values that fit together:
 * - A day that a view cannot show becomes `today`.
 * - If an event is open that does not concern the app, the app becomes the first that it concerns.
 * - If an event is open that is not in the place, the place becomes null.
 */
export function consistentView(view: View, record: LegalRecord, today: string): View {
  const day = isViewDay(view.day, today) ? view.day : today;
  const event = view.event === null ? undefined : eventById(record, view.event);
  if (!event) return { ...view, day };
  const apps = appsOf(record, event);
  const isThere = event.measures.some((id) => measureById(record, id)?.jurisdiction === view.place);
  return {
    ...view,
    day,
    app: apps.includes(view.app) ? view.app : (apps[0] ?? view.app),
    place: isThere ? view.place : null,
  };
}

/**
 * Returns the query of a view's address, such as `?app=tiktok&on=2020-09-20`. Always names the
 * app, and leaves out other default values.
 */
export function viewQuery(view: View, today: string): string {
  const values = new URLSearchParams({ app: view.app });
  if (!isForEveryone(view.scope)) values.set('scope', view.scope);
  if (view.day !== today) values.set('on', view.day);
  if (view.place) values.set('place', view.place);
  if (view.event) values.set('event', view.event);
  if (view.search) values.set('search', view.search);
  if (view.look) values.set('state', view.look);
  if (view.everyone) values.set('groups', 'all');
  return `?${values}`;
}

/** Returns the ids of the apps that an event concerns, in the order of the record. */
function appsOf(record: LegalRecord, { apps, measures }: LegalEvent): string[] {
  const ids = apps ?? measures.flatMap((id) => measureById(record, id)?.apps ?? []);
  return record.apps.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
}

function usualApp({ apps }: LegalRecord): string {
  return (apps.find(({ watched }) => watched) ?? apps[0])?.id ?? '';
}
