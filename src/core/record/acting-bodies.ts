import * as z from 'zod/mini';
import authored from '../../../dataset/bodies.yaml';
import { authoredData } from '../dates/authored-data.ts';

const nameSchema = z.string().check(z.minLength(1));
const keySchema = z.string().check(z.regex(/^[a-z0-9_]+$/));

/** Accepts `bodies.yaml`, which lists the bodies that act in events. */
export const actingBodiesSchema = z.strictObject({
  /**
   * English names of bodies, keyed by the kind of body and then by the code of the body's place.
   */
  kinds: z.record(keySchema, z.record(z.string(), nameSchema)),
  /**
   * English names of bodies whose names say where they are ("Bank of Canada"), keyed by the name's
   * key in the interface's catalog.
   */
  named: z.record(keySchema, nameSchema),
  /** Names that bodies give themselves, keyed by language and then by the body's English name. */
  own: z.record(z.string(), z.record(nameSchema, nameSchema)),
  /** Names of bodies that use an English name themselves. */
  english: z.array(nameSchema),
});

/** Content of `bodies.yaml`. */
export type ActingBodies = z.infer<typeof actingBodiesSchema>;

/**
 * Source of a body's displayed name: the interface's catalog (`key`), or the body itself (`name`).
 */
export type NameOrigin = { key: string; place?: string } | { name: string; language: string };

/**
 * Maps each body's English name to the source of its displayed name. If a body is listed twice,
 * which `validate` reports, the later row wins.
 */
export function originsIn({ kinds, named, own, english }: ActingBodies): Map<string, NameOrigin> {
  return new Map(rowsOf({ kinds, named, own, english }));
}

/**
 * Returns the rows of `bodies.yaml`: each body's English name, and the source of its displayed
 * name.
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
 * Returns the source of a body's displayed name; `undefined` for a body that is not in
 * `bodies.yaml`.
 */
export function nameOrigin(body: string): NameOrigin | undefined {
  origins ??= originsIn(authoredData(actingBodiesSchema, authored, 'dataset/bodies.yaml'));
  return origins.get(body);
}
