import type { Published } from '../../article/article.ts';
import { endsBy, startsOn } from '../../dates/day-or-month.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { EventMatch } from '../judgement.ts';
import type { Effect } from '../lexicon/languages.ts';
import { type EventIndex, eventsBetween, type IndexedEvent } from './event-index.ts';
import { type Saying, sayingsOf } from './sayings.ts';

/** What is known of the article when its events are sought. */
export interface MatchContext {
  apps: readonly string[];
  jurisdictions: readonly string[];
  published: Published | null;
}

/** From this certainty on an event counts as reported. */
const REPORTED = 0.5;

/** One sentence seldom reports two events equally well: what is this much less certain than its best is dropped. */
const MARGIN = 0.12;

const MOST = 10;
const DAY = 86_400_000;

/**
 * The record's events that an article reports or recalls, each with the sentence that says so: first those of its headline or opening, then the others, each most certain first.
 *
 * App and jurisdiction must agree. Certainty grows with names that the record ties to the event (a case or its number, an
 * instrument's number, people, bodies), with a date in the sentence or nearness to the publication date, and with words
 * for what the event did. An event after the publication date is never reported by the article.
 */
export function matchEvents(
  index: EventIndex,
  evidence: readonly SentenceEvidence[],
  { apps, jurisdictions, published }: MatchContext,
): EventMatch[] {
  const best = new Map<string, Found>();
  const opening = new Set<string>();
  const pointed = new Set<string>();
  const day = published?.date ?? null;
  for (const saying of sayingsOf(evidence, apps, jurisdictions, day)) {
    const scored = candidatesOf(index, saying, day)
      .map((candidate) => scoreOf(index, candidate, saying, day))
      .filter(({ certainty }) => certainty >= REPORTED);
    for (const entry of distinctOf(scored)) {
      const { id } = entry.candidate.event;
      if (saying.sentence.block <= 0) opening.add(id);
      if (entry.pointed) pointed.add(id);
      const certainty = Math.round(entry.certainty * 100) / 100;
      if (certainty <= (best.get(id)?.match.certainty ?? 0)) continue;
      const { text: quote, block } = saying.sentence;
      best.set(id, { match: { id, certainty, quote, block }, scored: entry });
    }
  }
  const found = [...best.values()].map(({ match, scored }) => ({
    match,
    scored: { ...scored, pointed: pointed.has(match.id) },
  }));
  return found
    .filter(({ scored }) => !found.some((other) => tellsMore(other.scored, scored, day)))
    .map(({ match }): EventMatch => (opening.has(match.id) ? { ...match, opening: true } : match))
    .sort((a, b) => Number(b.opening ?? false) - Number(a.opening ?? false) || b.certainty - a.certainty)
    .slice(0, MOST);
}

interface Found {
  match: EventMatch;
  scored: Scored;
}

/**
 * Of what only happened those days in one place an article reports one event: not what a neighbour in the record did, when a name
 * or a date points to another of those days, or when another fits better. It reports both when a sentence tells of the one
 * what the other did not do: a judge halts an order, and the department puts another off.
 */
function tellsMore(other: Scored, scored: Scored, published: string | null): boolean {
  if (other === scored || scored.pointed || !shareJurisdiction(other.candidate, scored.candidate))
    return false;
  if (scored.told.some((effect) => !other.candidate.effects.has(effect))) return false;
  if (!other.pointed) return fits(other, scored) > 0;
  return (
    other.certainty > scored.certainty &&
    published !== null &&
    daysApart(startsOn(other.candidate.event.date), published) <= DAYS_BEFORE
  );
}

/** Above 0 when the first fits better: by certainty; of single bodies that did the same the first to do it is meant, of other events the last. */
function fits(a: Scored, b: Scored): number {
  if (a.certainty !== b.certainty) return a.certainty - b.certainty;
  const later = a.candidate.event.date.localeCompare(b.candidate.event.date);
  return (a.candidate.ofOneBody && b.candidate.ofOneBody ? -later : later) || b.order - a.order;
}

function shareJurisdiction(a: IndexedEvent, b: IndexedEvent): boolean {
  return [...a.jurisdictions].some((code) => b.jurisdictions.has(code));
}

interface Scored {
  candidate: IndexedEvent;
  certainty: number;
  /** Certainty that names alone give. */
  names: number;
  /** Nothing but a month tells when it was. */
  byMonth: boolean;
  /** Certainty by words for what the event did. */
  effect: number;
  /** What the sentence tells that the event did, but for a ban, which is said of every one. */
  told: Effect[];
  /** A name or a date in a sentence points to it; else it only happened those days. */
  pointed: boolean;
  /** Its place in the record's order. */
  order: number;
}

/**
 * Those nearly as certain as the best. Where a name points to the best, one that no name points to is its neighbour in the
 * record only; and of several that only share a month nobody knows which is meant.
 */
function distinctOf(scored: readonly Scored[]): Scored[] {
  const top = scored.reduce<Scored | null>((a, b) => (a && a.certainty >= b.certainty ? a : b), null);
  if (!top) return [];
  const near = scored.filter(
    ({ certainty, names, effect }) =>
      certainty >= top.certainty - MARGIN &&
      (names >= NAMED || (effect >= top.effect && (names > 0 || top.names === 0))),
  );
  const vague = near.filter(({ byMonth, names }) => byMonth && names <= top.names);
  const clear = vague.length > 1 ? near.filter((entry) => !vague.includes(entry)) : near;
  return clear.filter((entry) => !clear.some((other) => didItFirst(other, entry)));
}

/** Several bodies of one place did the same that day, and no name says which is meant: the first of them. */
function didItFirst(first: Scored, { candidate, names, certainty, order }: Scored): boolean {
  return (
    first.candidate.ofOneBody &&
    candidate.ofOneBody &&
    names < NAMED &&
    first.certainty >= certainty &&
    first.order < order &&
    first.candidate.event.date === candidate.event.date &&
    shareJurisdiction(first.candidate, candidate)
  );
}

/** Events that a name or date of the sentence points to, or that happened in the week before publication; of its apps and places, not after publication. */
function candidatesOf(index: EventIndex, saying: Saying, published: string | null): IndexedEvent[] {
  const found = new Set<IndexedEvent>();
  const latest = published && shifted(published, 1);
  for (const key of saying.entities) for (const event of index.byEntity.get(key) ?? []) found.add(event);
  for (const date of saying.dates)
    for (const event of eventsBetween(
      index,
      shifted(startsOn(date), -1),
      date.length === 7 ? endsBy(date) : shifted(date, 1),
    ))
      found.add(event);
  if (published)
    for (const event of eventsBetween(index, shifted(published, -DAYS_BEFORE), latest as string))
      found.add(event);
  return [...found].filter(
    ({ event, apps, jurisdictions }) =>
      saying.apps.some((app) => apps.has(app)) &&
      saying.jurisdictions.some((code) => jurisdictions.has(code)) &&
      (!latest || startsOn(event.date) <= latest),
  );
}

function scoreOf(
  index: EventIndex,
  candidate: IndexedEvent,
  saying: Saying,
  published: string | null,
): Scored {
  const names = namesCertainty(index, candidate, saying);
  const { date } = candidate.event;
  const said = saidCertainty(date, saying);
  const time = said > 0 ? said : nearCertainty(candidate, saying, published);
  const byMonth = time > 0 && !saying.dates.includes(date) && saying.dates.some((day) => day.length === 7);
  const foretold = published !== null && startsOn(date) > published;
  const named = names >= NAMED;
  const effect = effectCertainty(candidate, saying);
  const told = saying.telling.filter((does) => candidate.effects.has(does));
  const alone = time === 0 && effect < TELLING && !namesInstrument(candidate, saying) ? UNTIMED : 0;
  const unnamed = candidate.ofOneBody && names === 0 ? UNNAMED_BODY : 0;
  const sum =
    names + time + effect + scopeCertainty(candidate, saying) + 0.4 * saying.strength - 0.2 - alone - unnamed;
  const certainty = named || (time > 0 && !foretold) ? Math.max(0, Math.min(1, sum)) : 0;
  const order = index.events.indexOf(candidate);
  return { candidate, certainty, names, byMonth, effect, told, pointed: named || said > 0, order };
}

/** From this certainty on names by themselves tell which event is meant. */
const NAMED = 0.2;

/** What a word for what the event did adds. */
const TELLING = 0.22;

/** The sentence tells of something that the event did not do. */
const OTHER_EFFECT = -0.15;

/** What is taken off where nothing but a person or body points to an event: they are named for much else. */
const UNTIMED = 0.15;

/** What is taken off a single body's rule for itself that the sentence does not name: the place's government is meant. */
const UNNAMED_BODY = 0.13;

function namesInstrument({ keys }: IndexedEvent, { entities }: Saying): boolean {
  return entities.some((key) => /^(case|instrument):/.test(key) && keys.has(key));
}

/** "Ban" is said of every event; a more telling word ("delays", "sues") must fit when there is one. */
function effectCertainty({ effects }: IndexedEvent, saying: Saying): number {
  const telling = saying.effects.filter((effect) => effect !== 'ban');
  if (telling.some((effect) => effects.has(effect))) return TELLING;
  const banned = saying.effects.includes('ban') && effects.has('ban');
  if (telling.length === 0) {
    if (banned) return 0.15;
    return saying.effects.includes('ban') && effects.has('lift') ? OTHER_EFFECT : 0;
  }
  return banned ? -0.05 : OTHER_EFFECT;
}

const NAME_CERTAINTY: Record<string, number> = {
  case: 0.45,
  instrument: 0.3,
  person: 0.3,
  surname: 0.22,
  body: 0.12,
};

/** A name tied to more events than this tells them apart the less, the more there are. */
const FEW = 4;

/** Sum over the kinds of names, the best of each kind. A name that many events share says little about one of them. */
function namesCertainty(index: EventIndex, { keys }: IndexedEvent, saying: Saying): number {
  const byKind = new Map<string, number>();
  for (const key of saying.entities) {
    if (!keys.has(key)) continue;
    const kind = key.slice(0, key.indexOf(':')).replace('surname', 'person');
    const shared = Math.min(1, FEW / (index.byEntity.get(key)?.length ?? 1));
    const certainty = shared * (NAME_CERTAINTY[key.slice(0, key.indexOf(':'))] ?? 0);
    byKind.set(kind, Math.max(byKind.get(kind) ?? 0, certainty));
  }
  return [...byKind.values()].reduce((sum, certainty) => sum + certainty, 0);
}

/** By a date in the sentence. */
function saidCertainty(date: string, { dates }: Saying): number {
  if (dates.includes(date)) return 0.45;
  // Half the world is a day ahead of the other half.
  if (date.length === 10 && dates.some((said) => said.length === 10 && daysApart(said, date) <= 1))
    return 0.25;
  return dates.some((said) => said.length === 7 && date.startsWith(said)) ? 0.2 : 0;
}

/** So many days before publication are those days. */
const DAYS_BEFORE = 7;

/** By the days between the event and publication. Nearness says little of another place: something happens somewhere every day. */
function nearCertainty(
  { event, jurisdictions }: IndexedEvent,
  saying: Saying,
  published: string | null,
): number {
  const { date } = event;
  if (!published || date.length < 10 || saying.recalls || saying.elsewhere) return 0;
  if (!saying.nearby.some((code) => jurisdictions.has(code)) || saysWhen(saying, published)) return 0;
  if (date > published) return 0.1;
  const days = daysApart(date, published);
  if (days <= 1) return 0.3;
  return days <= 3 ? 0.2 : days <= DAYS_BEFORE ? 0.08 : 0;
}

/** The sentence names a day just before publication: what happened on others is not meant. */
function saysWhen({ dates }: Saying, published: string): boolean {
  return dates.some(
    (day) => day.length === 10 && day <= published && daysApart(day, published) <= DAYS_BEFORE,
  );
}

/** A sentence on officials' devices reports a device rule, and no other one does. */
function scopeCertainty({ onDevices }: IndexedEvent, { devices }: Saying): number {
  if (onDevices === devices) return devices ? 0.12 : 0.05;
  return -0.15;
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / DAY;
}

function shifted(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + days * DAY).toISOString().slice(0, 10);
}
