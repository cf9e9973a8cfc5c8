import { isKnownLook, type KnownLook } from '../../components/looks.tsx';
import { isRealDay } from '../../core/dates/day-or-month.ts';
import { measureById } from '../../core/record/record-index.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { scopeSchema } from '../../core/record/schema.ts';
import { EVERYONE, isForEveryone, type Scope } from '../../core/record/scopes.ts';
import { dateWords } from '../../core/wording/dates.ts';
import type { Words } from '../../core/wording/words.ts';
import { withCurrentIds } from './former-ids.ts';

/**
 * A view of the record page. Every view has an address, so that it can be linked to and shared.
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
  /** Look of the places to show in the table; null for all looks. */
  look: KnownLook | null;
  /** True when the table shows every scope; false when it shows the same scope as the map. */
  everyone: boolean;
}

/**
 * A view read from an address. For each unknown value in the address, the view has a default, and
 * `faults` has one sentence.
 */
export interface ReadView {
  view: View;
  faults: string[];
}

type Unknown = `record_unknown_${'app' | 'scope' | 'day' | 'state' | 'place' | 'event'}`;

/** Longest search text, in characters. A longer text is cut. */
const LONGEST_SEARCH = 200;

/**
 * Reads the view from the query of an address. A missing value gets its default: for the app, the
 * open event's app or else the first watched app; for the scope, `public`; for the day, today. For
 * an unknown or invalid value, the view also has the default, and `faults` has a sentence about
 * the value. A former id counts as the current one. `today` is `YYYY-MM-DD`.
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
   * Returns the value of a parameter; null if the value is missing or unknown. An unknown value is
   * added to `faults`.
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
    (value) => isRealDay(value) && value <= today,
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
  const view: View = {
    app: app ?? appOf(record, event) ?? usualApp(record),
    scope: (scope as Scope | null) ?? EVERYONE,
    day: day ?? today,
    place,
    event,
    search: (values.get('search') ?? '').slice(0, LONGEST_SEARCH),
    look: look as KnownLook | null,
    everyone: values.get('groups') === 'all',
  };
  return { view, faults };
}

/**
 * Returns the query of a view's address, such as `?app=tiktok&on=2020-09-20`. Values that are the
 * default are left out, except the app.
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

/**
 * Returns the first app of the record that an event concerns; null when the event or the app is
 * unknown.
 */
function appOf(record: LegalRecord, id: string | null): string | null {
  const event = id === null ? undefined : record.events.find((one) => one.id === id);
  const ids =
    event?.apps ?? event?.measures.flatMap((measure) => measureById(record, measure)?.apps ?? []);
  return record.apps.find((app) => ids?.includes(app.id))?.id ?? null;
}

function usualApp({ apps }: LegalRecord): string {
  return (apps.find(({ watched }) => watched) ?? apps[0])?.id ?? '';
}
