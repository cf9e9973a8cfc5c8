import type { LegalRecord } from '../../record/schema.ts';
import type { EventIndex } from '../events/event-index.ts';
import { findHits } from '../reading/scan.ts';
import type { Lexicon } from './lexicon.ts';
import { ALL_LANGUAGES } from './term.ts';

/**
 * Returns the code of the jurisdiction of a person, body, case or instrument of the record, which
 * is given by its entity key; null when the jurisdiction is unknown or there are several.
 */
export type EntityJurisdictions = (key: string) => string | null;

/**
 * Returns a look-up of the jurisdictions of the record's people, bodies, cases and instruments.
 * The look-up gives none for an entity with several jurisdictions. It also gives none for a body
 * whose name does not show that it is public, as "ministry" or "court" does, because companies and
 * civil groups go to court in many places. Each entity is looked up only when it is first needed,
 * because few articles name many.
 */
export function entityJurisdictions(
  record: LegalRecord,
  { namedBy }: EventIndex,
  lexicon: Lexicon,
): EntityJurisdictions {
  const byInstrument = new Map(
    record.measures.map(({ id, jurisdiction }) => [`instrument:${id}`, jurisdiction]),
  );
  const jurisdictionOf = (key: string): string | null => {
    const instrument = byInstrument.get(key);
    if (instrument !== undefined) return instrument;
    const events = namedBy(key);
    const [code, another] = new Set(events.flatMap(({ jurisdictions }) => [...jurisdictions]));
    if (code === undefined || another !== undefined) return null;
    return !key.startsWith(BODY) || isPublicBody(key.slice(BODY.length), lexicon) ? code : null;
  };
  const known = new Map<string, string | null>();
  return (key) => {
    if (!known.has(key)) known.set(key, jurisdictionOf(key));
    return known.get(key) ?? null;
  };
}

/** Prefix of the keys of bodies. */
const BODY = 'body:';

function isPublicBody(name: string, lexicon: Lexicon): boolean {
  return findHits(lexicon, name, ALL_LANGUAGES).some(
    ({ kind }) => kind === 'authority' || kind === 'official',
  );
}

/**
 * Returns the watched apps that each case and instrument of the record is about. The keys are
 * entity keys (see `entityNames`).
 */
export function entityApps(record: LegalRecord): Map<string, string[]> {
  const watched = new Set(record.apps.filter((app) => app.watched).map(({ id }) => id));
  const apps = new Map<string, string[]>();
  const add = (key: string, ids: readonly string[]) =>
    apps.set(key, [...new Set([...(apps.get(key) ?? []), ...ids.filter((id) => watched.has(id))])]);
  const byMeasure = new Map(record.measures.map((measure) => [measure.id, measure.apps]));
  for (const { id, apps: ids } of record.measures) add(`instrument:${id}`, ids);
  for (const { case: name, measures, apps: ids } of record.events)
    if (name) add(`case:${name}`, ids ?? measures.flatMap((id) => byMeasure.get(id) ?? []));
  return apps;
}
