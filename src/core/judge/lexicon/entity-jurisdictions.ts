import { oncePerKey } from '../../collections/once.ts';
import { measureById } from '../../record/record-index.ts';
import type { LegalRecord, Measure } from '../../record/schema.ts';
import type { EventIndex } from '../events/event-index.ts';
import type { AppsByEntity } from '../evidence/passes/pass.ts';
import { findHits } from '../reading/scan.ts';
import type { Lexicon } from './lexicon.ts';
import { ALL_LANGUAGES } from './term.ts';

/**
 * Takes the key of a person, body, case or instrument of the record (see `entityTerm`). Returns
 * the code of its jurisdiction. Null when the jurisdiction is unknown or there are several.
 */
export type EntityJurisdictions = (key: string) => string | null;

/** Returns a function that looks up the jurisdiction of a person, body, case or instrument. */
export function entityJurisdictions(
  record: LegalRecord,
  { namedBy }: EventIndex,
  lexicon: Lexicon,
): EntityJurisdictions {
  return oncePerKey((key) => {
    if (key.startsWith(INSTRUMENT)) return instrumentOf(record, key)?.jurisdiction ?? null;
    const events = namedBy(key);
    const [code, another] = new Set(events.flatMap(({ jurisdictions }) => [...jurisdictions]));
    if (code === undefined || another !== undefined) return null;
    // A body has the jurisdiction of its events only if it is a public body, such as a ministry. A
    // company may have all its court cases in one foreign country.
    return !key.startsWith(BODY) || isPublicBody(key.slice(BODY.length), lexicon) ? code : null;
  });
}

/** Prefixes of the entity keys of bodies, instruments and cases. */
const BODY = 'body:';
const INSTRUMENT = 'instrument:';
const CASE = 'case:';

function instrumentOf(record: LegalRecord, key: string): Measure | undefined {
  return measureById(record, key.slice(INSTRUMENT.length));
}

function isPublicBody(name: string, lexicon: Lexicon): boolean {
  return findHits(lexicon, name, ALL_LANGUAGES).some(
    ({ kind }) => kind === 'authority' || kind === 'official',
  );
}

/**
 * Returns a function that looks up the watched apps that a case or an instrument is about, by its
 * key. It finds none for the key of a person or body.
 */
export function entityApps(record: LegalRecord, { namedBy }: EventIndex): AppsByEntity {
  const watched = new Set(record.apps.filter((app) => app.watched).map(({ id }) => id));
  const appsOf = (key: string): readonly string[] => {
    if (key.startsWith(INSTRUMENT)) return instrumentOf(record, key)?.apps ?? [];
    if (!key.startsWith(CASE)) return [];
    return [...new Set(namedBy(key).flatMap(({ apps }) => [...apps]))];
  };
  return (key) => appsOf(key).filter((id) => watched.has(id));
}
