import { isPlan } from '../../core/record/event-kinds.ts';
import { eventsOf } from '../../core/record/record-index.ts';
import type { LegalEvent, LegalRecord, Source } from '../../core/record/schema.ts';
import { actingBodyName } from '../../core/wording/acting-body.ts';
import type { Words } from '../../core/wording/words.ts';
import type { Authored } from './authored-record.ts';
import { freshnessOf } from './freshness.ts';
import { isOwnPage } from './rules/authority-first.ts';

/**
 * Returns figures on the record as lines: its sources, how recently the rules in force were
 * checked, and each doubtful event.
 */
export function statisticsOf(
  { record, withoutPrimary }: Authored,
  today: string,
  german: Words,
): string {
  const { measures, events, jurisdictions, apps } = record;
  const confirmations = measures.flatMap(({ confirmed }) => confirmed ?? []).sort();
  const doubtful = events.filter(({ confidence }) => confidence === 'low');
  return [
    `measures ${measures.length}, events ${events.length}, jurisdictions ${jurisdictions.length}, apps ${apps.length}`,
    `events with a primary source: ${sharePrimary(events.map((event) => [event]))}`,
    `measures with a primary source: ${sharePrimary(measures.map(({ id }) => eventsOf(record, id)))}`,
    `events that begin with the authority's own page: ${share(events, beginsWithOwnPage)}`,
    `measures whose first event does: ${share(measures, ({ id }) => eventsOf(record, id).slice(0, 1).some(beginsWithOwnPage))}`,
    `measures without a primary source, whose file says when it was sought and why none is cited: ${withoutPrimary.size}`,
    `events with two independent sources: ${share(events, onTwoHosts)}`,
    `events with a source that was read: ${share(events, ({ sources }) => sources.some(({ seen }) => seen))}`,
    `confidence: ${LEVELS.map((level) => `${level} ${countOf(events, level)}`).join(', ')}`,
    `newest event: ${events.filter((event) => !isPlan(event)).at(-1)?.date ?? 'none'}`,
    `events with a caveat: ${share(events, ({ caveat }) => caveat !== undefined)}`,
    `oldest confirmation: ${confirmations[0] ?? 'none'}`,
    `doubtful (${doubtful.length}):`,
    ...doubtful.map(({ id, note }) => `  ${id}: ${note ?? ''}`),
    ...freshnessOf(record, today),
    ...bodyFigures(record, german),
  ].join('\n');
}

/**
 * Returns two lines about the bodies, such as courts, that act in events. The first counts the
 * bodies with a translated name; the second lists the others.
 */
function bodyFigures({ events, jurisdictions }: LegalRecord, german: Words): string[] {
  const times = new Map<string, number>();
  for (const body of events.flatMap(({ bodies }) => bodies))
    times.set(body, (times.get(body) ?? 0) + 1);
  const bodies = [...times].sort(([, a], [, b]) => b - a).map(([body]) => body);
  // The German names are enough, because the catalogs of all languages name the same bodies.
  const isEnglish = (body: string) => actingBodyName(german, body, jurisdictions).language === 'en';
  return [
    `bodies of events named in more than English: ${share(bodies, (body) => !isEnglish(body))}`,
    `named in English only: ${bodies.filter(isEnglish).join('; ')}`,
  ];
}

/**
 * Returns a text with two counts. Each list in `told` contains either one event or all events of
 * a measure. The first count is the number of lists with a source that is an authority's own
 * text. The second is the number of other lists with a source that quotes an authority.
 */
function sharePrimary(told: (readonly LegalEvent[])[]): string {
  const has = (events: readonly LegalEvent[], wanted: Source['kind']) =>
    events.some(({ sources }) => sources.some(({ kind }) => kind === wanted));
  const onlyQuoted = share(told, (events) => has(events, 'quoted') && !has(events, 'primary'));
  return `${share(told, (events) => has(events, 'primary'))}, ${onlyQuoted} more with the authority's words quoted`;
}

/** True if the authority itself published the first source, which readers see first. */
function beginsWithOwnPage({ sources: [first] }: LegalEvent): boolean {
  return first !== undefined && isOwnPage(first);
}

/** True when the sources are on at least two hosts. */
function onTwoHosts({ sources }: LegalEvent): boolean {
  return new Set(sources.map(({ url }) => new URL(url).host.replace(/^www\./, ''))).size > 1;
}

const LEVELS = ['high', 'medium', 'low'] as const;

function countOf(events: readonly LegalEvent[], level: (typeof LEVELS)[number]): number {
  return events.filter(({ confidence }) => confidence === level).length;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): string {
  const count = items.filter(holds).length;
  return `${count} of ${items.length} (${items.length ? Math.round((100 * count) / items.length) : 0} %)`;
}
