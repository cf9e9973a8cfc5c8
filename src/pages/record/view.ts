import { isRealDay } from '../../core/dates/day-or-month.ts';
import { measureById } from '../../core/record/record-index.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { scopeSchema } from '../../core/record/schema.ts';
import type { Scope } from '../../core/record/scopes.ts';
import { dateWords } from '../../core/wording/dates.ts';
import type { Words } from '../../core/wording/words.ts';
import { isKnownLook, type KnownLook } from './looks.ts';

/** What the record page shows; every view has an address that can be linked and shared. */
export interface View {
  app: string;
  scope: Scope;
  /** The day whose law is shown, `YYYY-MM-DD`. */
  day: string;
  /** A jurisdiction's code whose history is open, or null. */
  place: string | null;
  /** An event's id that is open, or null. */
  event: string | null;
  search: string;
  /** The table shows what the legend calls by this only; null for all. */
  look: KnownLook | null;
  /** The table shows every scope, not only the map's. */
  everyone: boolean;
}

/** A view, and a sentence for each value of its address that the record doesn't know and that something else is shown for. */
export interface ReadView {
  view: View;
  faults: string[];
}

type Unknown = `record_unknown_${'app' | 'scope' | 'day' | 'state' | 'place' | 'event'}`;

/** Longer queries are cut. */
const LONGEST_SEARCH = 200;

/**
 * The view that an address's query asks for. What is left out is as usual: the record's first watched app (that of the event, where one
 * is open), in public, today. What makes no sense, or is not in the record, too, and is named in `faults`. `today` is a day `YYYY-MM-DD`.
 */
export function readView(words: Words, query: string, record: LegalRecord, today: string): ReadView {
  const values = new URLSearchParams(query);
  const faults: string[] = [];
  /** The value of a name when it is known; null when it is not there, or not known, which is a fault. */
  const read = (name: string, isKnown: (value: string) => boolean, fault: (value: string) => string) => {
    const value = values.get(name);
    if (value === null || isKnown(value)) return value;
    faults.push(fault(value.length > 60 ? `${value.slice(0, 60)}…` : value));
    return null;
  };
  const says = (key: Unknown) => (value: string) => words.say(key, { value });
  const app = read('app', (id) => record.apps.some((one) => one.id === id), says('record_unknown_app'));
  const scope = read('scope', (value) => scopeSchema.safeParse(value).success, says('record_unknown_scope'));
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
    scope: (scope as Scope | null) ?? 'public',
    day: day ?? today,
    place,
    event,
    search: (values.get('search') ?? '').slice(0, LONGEST_SEARCH),
    look: look as KnownLook | null,
    everyone: values.get('groups') === 'all',
  };
  return { view, faults };
}

/** The query of a view's address, `?app=tiktok&on=2020-09-20`; what is as usual is left out. */
export function viewQuery(view: View, today: string): string {
  const values = new URLSearchParams({ app: view.app });
  if (view.scope !== 'public') values.set('scope', view.scope);
  if (view.day !== today) values.set('on', view.day);
  if (view.place) values.set('place', view.place);
  if (view.event) values.set('event', view.event);
  if (view.search) values.set('search', view.search);
  if (view.look) values.set('state', view.look);
  if (view.everyone) values.set('groups', 'all');
  return `?${values}`;
}

/** The app that an event is about, the record's first of them; null for none. */
function appOf(record: LegalRecord, id: string | null): string | null {
  const event = id === null ? undefined : record.events.find((one) => one.id === id);
  const ids = event?.apps ?? event?.measures.flatMap((measure) => measureById(record, measure)?.apps ?? []);
  return record.apps.find((app) => ids?.includes(app.id))?.id ?? null;
}

function usualApp({ apps }: LegalRecord): string {
  return (apps.find(({ watched }) => watched) ?? apps[0])?.id ?? '';
}
