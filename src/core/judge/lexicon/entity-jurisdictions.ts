import type { LegalRecord } from '../../record/schema.ts';
import { findHits } from '../reading/scan.ts';
import type { Lexicon } from './lexicon.ts';
import { ALL_LANGUAGES } from './term.ts';

/**
 * Returns the jurisdiction of each person, body, case and instrument of the record, by entity key.
 * Leaves out an entity with several jurisdictions, and a body whose name does not show that it is
 * public (a ministry, a court), because companies and civil groups go to court in many places.
 */
export function entityJurisdictions(record: LegalRecord, lexicon: Lexicon): Map<string, string> {
  const byMeasure = new Map(record.measures.map(({ id, jurisdiction }) => [id, jurisdiction]));
  const found = new Map<string, Set<string>>();
  const add = (key: string, codes: (string | undefined)[]) => {
    const known = found.get(key) ?? new Set();
    for (const code of codes) if (code) known.add(code);
    found.set(key, known);
  };
  const bodies = new Set(record.events.flatMap((event) => event.bodies));
  const publicBodies = new Set([...bodies].filter((body) => isPublicBody(body, lexicon)));
  for (const event of record.events) {
    const codes = event.measures.map((id) => byMeasure.get(id));
    for (const person of event.people)
      for (const kind of ['person', 'surname']) add(`${kind}:${person}`, codes);
    for (const body of event.bodies) if (publicBodies.has(body)) add(`body:${body}`, codes);
    if (event.case) add(`case:${event.case}`, codes);
  }
  for (const { id, jurisdiction } of record.measures) add(`instrument:${id}`, [jurisdiction]);
  return new Map(
    [...found].flatMap(([key, codes]) =>
      codes.size === 1 ? [[key, [...codes][0] as string]] : [],
    ),
  );
}

function isPublicBody(name: string, lexicon: Lexicon): boolean {
  return findHits(lexicon, name, ALL_LANGUAGES).some(
    ({ kind }) => kind === 'authority' || kind === 'official',
  );
}

/** Returns the watched apps that each case and instrument of the record concerns, by entity key. */
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
