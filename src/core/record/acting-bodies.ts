import * as z from 'zod/mini';
import authored from '../../../dataset/bodies.yaml';
import { authoredData } from '../dates/authored-data.ts';

const nameSchema = z.string().check(z.minLength(1));
const keySchema = z.string().check(z.regex(/^[a-z0-9_]+$/));

/** Schema of `bodies.yaml`, the table of the bodies that act in events. */
export const actingBodiesSchema = z.strictObject({
  /** Bodies by kind and by the code of their place. */
  kinds: z.record(keySchema, z.record(z.string(), nameSchema)),
  /** Bodies whose name says where they are, by the key of that name. */
  named: z.record(keySchema, nameSchema),
  /** Names that bodies give themselves, by language. */
  own: z.record(z.string(), z.record(nameSchema, nameSchema)),
  /** Bodies whose name for themselves is the one in the record. */
  english: z.array(nameSchema),
});

export type ActingBodies = z.infer<typeof actingBodiesSchema>;

/** Where the name of a body comes from: a catalog (`key`), or the body itself (`name`). */
export type NameOrigin = { key: string; place?: string } | { name: string; language: string };

/**
 * Returns the origin of each body's name, by the body's English name in the record. Two rows of one
 * body are a fault that `validate` reports; the later row wins.
 */
export function originsIn({ kinds, named, own, english }: ActingBodies): Map<string, NameOrigin> {
  return new Map(rowsOf({ kinds, named, own, english }));
}

/** Returns each row of the table: a body, and the origin of its name. */
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

/** Returns the origin of a body's name, or undefined for a body that the table lacks. */
export function nameOrigin(body: string): NameOrigin | undefined {
  origins ??= originsIn(authoredData(actingBodiesSchema, authored, 'dataset/bodies.yaml'));
  return origins.get(body);
}
