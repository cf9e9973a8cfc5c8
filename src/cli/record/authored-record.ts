import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import * as z from 'zod/mini';
import { type ActingBodies, actingBodiesSchema } from '../../core/record/acting-bodies.ts';
import { type Renamed, renamedSchema } from '../../core/record/renamed.ts';
import {
  appSchema,
  type Correction,
  correctionSchema,
  danglingReferences,
  dateSchema,
  eventSchema,
  jurisdictionCodeSchema,
  jurisdictionSchema,
  type LegalRecord,
  measureSchema,
  recordSchema,
  sourceSchema,
} from '../../core/record/schema.ts';
import { readUtf8 } from '../../core/release/bytes.ts';
import { YamlFault } from '../parse-yaml.mjs';
import { fromTerminal } from '../paths.ts';
import { Refusal } from '../refusal.ts';
import { schemaFault } from '../schema-fault.ts';
import { systemFault } from '../system-fault.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

// Turns on the error messages of zod/mini. Without them every message is "Invalid input", which
// does not tell an editor what was expected.
z.config(z.locales.en());

/**
 * Thrown for a fault in a file of the dataset. The message says where the fault is, what is wrong
 * and what to do.
 */
export class AuthoredFault extends Error {}

/**
 * Explains why none of a measure's sources is the authority's own text. `sought` is the date when
 * an editor last looked for this text. `why` is the reason why it is not cited. Never part of a
 * release.
 */
const withoutPrimarySchema = z.strictObject({
  sought: dateSchema,
  why: z.string().check(z.minLength(1), z.maxLength(300)),
});

/** Explanation for a measure without a primary source. */
export type WithoutPrimary = z.infer<typeof withoutPrimarySchema>;

/**
 * A measure as an editor writes it in a jurisdiction's file, whose name gives the jurisdiction.
 * Fields that are usually empty may be left out.
 */
const authoredMeasureSchema = z.extend(z.omit(measureSchema, { jurisdiction: true }), {
  citation: z.optional(measureSchema.shape.citation),
  withoutPrimary: z.optional(withoutPrimarySchema),
});
const authoredEventSchema = z.extend(eventSchema, {
  people: z.optional(eventSchema.shape.people),
  bodies: z.optional(eventSchema.shape.bodies),
  case: z.optional(eventSchema.shape.case),
  note: z.optional(eventSchema.shape.note),
});
const jurisdictionFileSchema = z.strictObject({
  name: jurisdictionSchema.shape.name,
  measures: z.array(authoredMeasureSchema),
  events: z.array(authoredEventSchema),
});
const appsFileSchema = z.array(appSchema);

/**
 * The end of a parliament's term, when unfinished bills lapse. If the exact day is not known,
 * `ended` is the latest possible day. Only the command `validate` uses this; no release contains
 * it.
 */
const parliamentEndSchema = z.strictObject({
  place: jurisdictionCodeSchema,
  ended: dateSchema,
  source: sourceSchema.shape.url,
});

/** End of a parliament's term. */
export type ParliamentEnd = z.infer<typeof parliamentEndSchema>;

/**
 * A record with the position of each entry, so that messages about faults can give file and line.
 */
export interface Authored {
  record: LegalRecord;
  /** File and line of each app, measure, event and former id, keyed by id. */
  places: Map<string, { file: string; line: number }>;
  /** Explanations for missing primary sources, by measure id. */
  withoutPrimary: Map<string, WithoutPrimary>;
  /** Ends of parliaments' terms, from `parliaments.yaml`. */
  parliaments: ParliamentEnd[];
  /** Former ids of entries, from `renamed.yaml`. */
  renamed: Renamed;
  /**
   * Names of the bodies that act in events, from `bodies.yaml`; null for a dataset without this
   * file.
   */
  bodies: ActingBodies | null;
}

/** Reads the record in a dataset folder, without the positions of entries (see `readAuthored`). */
export async function readAuthoredRecord(dataset = datasetFolder()): Promise<LegalRecord> {
  return (await readAuthored(dataset)).record;
}

/**
 * Reads the record in a dataset folder (`apps.yaml`, `jurisdictions/CODE.yaml`). Sorts
 * jurisdictions by code and events by date; events on the same day keep their order. Rejects with
 * an AuthoredFault that lists every faulty entry as `file:line: what is wrong`.
 */
export async function readAuthored(dataset = datasetFolder()): Promise<Authored> {
  const folder = join(dataset, 'jurisdictions');
  if (!existsSync(folder))
    throw new AuthoredFault(`${dataset}: no dataset: it has no folder jurisdictions/`);
  const faults: string[] = [];
  const places: Authored['places'] = new Map();
  const withoutPrimary: Authored['withoutPrimary'] = new Map();
  const apps = await parseFile(join(dataset, 'apps.yaml'), appsFileSchema, faults);
  apps?.data.forEach(({ id }, index) => {
    places.set(id, apps.placeOf([index]));
  });
  const record: LegalRecord = {
    schema: 1,
    apps: apps?.data ?? [],
    jurisdictions: [],
    measures: [],
    events: [],
  };
  const corrections = await readCorrections(dataset, faults);
  const parliaments = await readList(dataset, 'parliaments.yaml', parliamentEndSchema, faults);
  const renamed = await readRenamed(dataset, places, faults);
  const bodies = await readBodies(dataset, faults);
  if (corrections.length > 0) record.corrections = corrections;
  for (const code of await codesIn(folder, faults)) {
    const file = await parseFile(join(folder, `${code}.yaml`), jurisdictionFileSchema, faults);
    if (!file) continue;
    const { name, measures, events } = file.data;
    record.jurisdictions.push({ code, name });
    measures.forEach(({ citation = null, withoutPrimary: sought, ...measure }, index) => {
      record.measures.push({ ...measure, citation, jurisdiction: code });
      if (sought) withoutPrimary.set(measure.id, sought);
      places.set(measure.id, file.placeOf(['measures', index]));
    });
    events.forEach((event, index) => {
      record.events.push(withDefaults(event));
      const place = file.placeOf(['events', index]);
      places.set(event.id, place);
      if (file.isBlank(['events', index, 'state']))
        faults.push(
          `${place.file}:${place.line}: ${event.id}: state: is empty; write null where the event changes nothing`,
        );
    });
  }
  record.events.sort((a, b) => a.date.localeCompare(b.date));
  if (faults.length === 0)
    for (const { id, message } of danglingReferences(record)) {
      const { file, line } = places.get(id) ?? {
        file: folderName(join(dataset, 'apps.yaml')),
        line: 1,
      };
      faults.push(`${file}:${line}: ${id}: ${message}`);
    }
  if (faults.length > 0) throw new AuthoredFault(faults.join('\n'));
  return {
    record: recordSchema.parse(record),
    places,
    withoutPrimary,
    parliaments,
    renamed,
    bodies,
  };
}

/**
 * Matches hidden files, an editor's copies, and files with which this program locks or replaces a
 * file.
 */
const PASSING = /^\.|(~|\.lock|\.partial)$/;

/**
 * Returns the codes that are the names of a folder's files, in alphabetical order. Adds a fault for
 * every other file, because its law would be left out.
 */
async function codesIn(folder: string, faults: string[]): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !PASSING.test(name));
  const codes = names.flatMap((name) => {
    const code = basename(name, '.yaml');
    if (name !== code && jurisdictionCodeSchema.safeParse(code).success) return [code];
    const file = folderName(join(folder, name));
    faults.push(`${file}:1: is not named after a place's code, such as NO.yaml; rename or move it`);
    return [];
  });
  return codes.sort();
}

/** Returns the project's own dataset folder. */
export function datasetFolder(): string {
  return join(import.meta.dirname, '../../../dataset');
}

/**
 * Returns the dataset folder that the user named. If `path` is undefined, returns the project's
 * own dataset folder. Throws a Refusal if the folder is not a dataset.
 */
export function datasetNamed(path: string | undefined): string {
  const dataset = path ? fromTerminal(path) : datasetFolder();
  if (existsSync(join(dataset, 'jurisdictions'))) return dataset;
  throw new Refusal(`${dataset}: no dataset: it has no folder jurisdictions/.`);
}

function withDefaults(event: z.infer<typeof authoredEventSchema>): LegalRecord['events'][number] {
  const { people = [], bodies = [], case: courtCase = null, note = null, ...rest } = event;
  return { ...rest, people, bodies, case: courtCase, note };
}

/**
 * Reads `corrections.yaml`, newest correction first. Returns an empty list if the file is missing
 * or empty.
 */
async function readCorrections(dataset: string, faults: string[]): Promise<Correction[]> {
  const corrections = await readList(dataset, 'corrections.yaml', correctionSchema, faults);
  return [...corrections].sort((a, b) => b.mended.localeCompare(a.mended));
}

/**
 * Reads `renamed.yaml`. Adds the file and line of each former id to `places`. Returns an empty
 * object when the dataset lacks the file.
 */
async function readRenamed(
  dataset: string,
  places: Authored['places'],
  faults: string[],
): Promise<Renamed> {
  const path = join(dataset, 'renamed.yaml');
  const file = existsSync(path) ? await parseFile(path, renamedSchema, faults) : null;
  for (const [kind, ids] of Object.entries(file?.data ?? {}))
    for (const id of Object.keys(ids ?? {})) if (file) places.set(id, file.placeOf([kind, id]));
  return file?.data ?? {};
}

/**
 * Reads `bodies.yaml`. Returns null when the dataset lacks the file. A newsroom's own dataset need
 * not have this file.
 */
async function readBodies(dataset: string, faults: string[]): Promise<ActingBodies | null> {
  const path = join(dataset, 'bodies.yaml');
  if (!existsSync(path)) return null;
  return (await parseFile(path, actingBodiesSchema, faults))?.data ?? null;
}

/** Reads a file that contains a list. The list is empty when the file is missing or empty. */
async function readList<T>(
  dataset: string,
  name: string,
  entry: z.ZodMiniType<T>,
  faults: string[],
): Promise<T[]> {
  const path = join(dataset, name);
  if (!existsSync(path)) return [];
  return (await parseFile(path, z.nullable(z.array(entry)), faults))?.data ?? [];
}

interface ParsedFile<T> extends Pick<YamlFile, 'isBlank'> {
  data: T;
  placeOf(path: readonly PropertyKey[]): { file: string; line: number };
}

async function parseFile<T>(
  path: string,
  schema: z.ZodMiniType<T>,
  faults: string[],
): Promise<ParsedFile<T> | null> {
  const file = folderName(path);
  // A lenient reading of another encoding would replace the letters in names.
  const text = await readFile(path)
    .then(readUtf8)
    .catch((error) => {
      const isEncoding = error instanceof TypeError;
      const why = isEncoding
        ? 'is not UTF-8; save it as UTF-8'
        : `can't be read: ${systemFault(error)}`;
      faults.push(`${file}:1: ${why}`);
      return null;
    });
  const yaml = text === null ? null : yamlIn(text, file, faults);
  if (!yaml) return null;
  const { data, lineOf, isBlank } = yaml;
  const parsed = schema.safeParse(data);
  if (parsed.success)
    return { data: parsed.data, placeOf: (at) => ({ file, line: lineOf(at) }), isBlank };
  for (const issue of parsed.error.issues)
    faults.push(`${file}:${lineOf(issue.path)}: ${schemaFault(issue, data)}`);
  return null;
}

/** Parses a text as YAML. If it is not YAML, adds the fault to `faults` and returns null. */
function yamlIn(text: string, file: string, faults: string[]): YamlFile | null {
  try {
    return readYaml(text);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    faults.push(`${file}:${error.line}: ${error.message}`);
    return null;
  }
}

function folderName(path: string): string {
  return relative(process.cwd(), path) || '.';
}
