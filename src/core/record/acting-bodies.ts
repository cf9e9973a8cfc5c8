import * as z from 'zod/mini';
import authored from '../../../dataset/bodies.yaml';
import { authoredData } from '../dates/authored-data.ts';

const nameSchema = z.string().check(z.minLength(1));
const keySchema = z.string().check(z.regex(/^[a-z0-9_]+$/));

/** Accepts `bodies.yaml`: the courts, ministries, companies and other bodies that events name. */
export const actingBodiesSchema = z.strictObject({
  /**
   * Offices that several places have, with their English names: `kinds.cabinet.JP` is "Cabinet of
   * Japan".
   */
  kinds: z.record(keySchema, z.record(z.string(), nameSchema)),
  /**
   * Bodies whose names are shown without a place: `named.bank_of_canada` is "Bank of Canada".
   * Catalogs have the translated name under the key `bodyName_bank_of_canada` or
   * `record_body_bank_of_canada`.
   */
  named: z.record(keySchema, nameSchema),
  /** Names that bodies give themselves: `own.da["Aarhus University"]` is "Aarhus Universitet". */
  own: z.record(z.string(), z.record(nameSchema, nameSchema)),
  /** Bodies whose own name is English, such as "Arizona State University". */
  english: z.array(nameSchema),
});

/** Content of `bodies.yaml`. */
export type ActingBodies = z.infer<typeof actingBodiesSchema>;

/**
 * Origin of the name that readers in languages other than English see for a body:
 * - `key`: the name, such as "Gouverneur", is in the reader's catalog under this key. If there is
 *   a `place`, the place's name is added: "Gouverneur (Texas)".
 * - `name`: the body gives itself this name.
 */
export type NameOrigin = { key: string; place?: string } | { name: string; language: string };

/**
 * Returns the `NameOrigin` of each body, keyed by the body's English name. If `bodies.yaml` lists a
 * body twice, the later row wins; `validate` reports this fault.
 */
export function originsIn({ kinds, named, own, english }: ActingBodies): Map<string, NameOrigin> {
  return new Map(rowsOf({ kinds, named, own, english }));
}

/**
 * Returns one row for each entry of `bodies.yaml`: the body's English name and its `NameOrigin`. A
 * body that is listed twice has two rows.
 */
export function rowsOf({ kinds, named, own, english }: ActingBodies): [string, NameOrigin][] {
  const rows: [string, NameOrigin][] = [];
  for (const [key, places] of Object.entries(kinds))
    for (const [place, body] of Object.entries(places)) rows.push([body, { key, place }]);
  for (const [key, body] of Object.entries(named)) rows.push([body, { key }]);
  for (const [language, names] of Object.entries(own))
    for (const [body, name] of Object.entries(names)) rows.push([body, { name, language }]);
  for (const body of english) rows.push([body, { name: body, language: 'en' }]);
  return rows;
}

let origins: Map<string, NameOrigin> | undefined;

/**
 * Returns the `NameOrigin` of a body, given its English name; `undefined` for a body that is not in
 * `bodies.yaml`.
 */
export function nameOrigin(body: string): NameOrigin | undefined {
  origins ??= originsIn(authoredData(actingBodiesSchema, authored, 'dataset/bodies.yaml'));
  return origins.get(body);
}
