import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { stringify } from 'yaml';
import { localDay } from '../../core/dates/local-day.ts';
import { measuresIn } from '../../core/record/record-index.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { withFileLock } from '../file-lock.ts';
import { parsedOptions } from '../parsed-options.ts';
import { replaceFile } from '../replace-file.ts';
import { type Ask, askText, choose, until } from './ask.ts';
import { type Authored, datasetNamed, readAuthored } from './authored-record.ts';
import {
  citesPrimary,
  type Entry,
  fileWith,
  withoutPrimaryNowCited,
  YAML_STYLE,
} from './entry-file.ts';
import { askConfirmed, askEvent, askMeasure, askTouched, askWithoutPrimary } from './questions.ts';
import { isJurisdiction } from './rules/codes.ts';
import { lastDayOf, wantsConfirmation } from './rules/confirmed.ts';
import { type Streams, withTerminal } from './terminal.ts';
import { faultsOf } from './validate.ts';

/** Result of adding an entry: `text` is the message for the editor. */
export interface Added {
  written: boolean;
  text: string;
}

/**
 * Runs `npm run record -- new [DATASET]`. Asks for an event, perhaps with a new measure, writes
 * the answers to the dataset and validates it. Returns 1 when nothing was written.
 */
export async function newCommand(
  args: string[],
  { stdin, stdout }: Streams = process,
): Promise<number> {
  const dataset = datasetNamed(parsedOptions(args, {}, ['[DATASET]']).positionals[0]);
  return withTerminal({ stdin, stdout }, async (ask) => {
    const { written, text } = await addEntry(dataset, ask, localDay(Date.now()));
    (written ? console.log : console.error)(text);
    return written ? 0 : 1;
  });
}

/**
 * Asks the editor for an event, and perhaps for a new measure, and writes both to the dataset. If
 * validation then finds faults in the new entries, restores the file and lists the faults in
 * `text`.
 */
export async function addEntry(dataset: string, ask: Ask, today: string): Promise<Added> {
  const authored = await readAuthored(dataset);
  const { record } = authored;
  const what = 'Add an event, or a measure with its first event';
  const isMeasure = (await choose(ask, what, ['event', 'measure'])) === 'measure';
  const code = await askCode(ask);
  const path = join(dataset, 'jurisdictions', `${code}.yaml`);
  const before = await textOf(path);
  if (!isMeasure && measuresIn(record, code).length === 0)
    throw new Error(`${code} has no measure yet. Add one: its first event is asked for with it.`);
  const place = before ? undefined : { code, name: await askPlace(ask, code) };
  const entry = isMeasure
    ? { place, ...(await askNewMeasure(ask, record, code, today)) }
    : await askNewEvent(ask, record, code);
  return withFileLock(`${path}.lock`, () => writeIfValid(dataset, path, entry, today));
}

/** Returns a file's text; '' when there is no such file. */
function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

async function askNewEvent(ask: Ask, record: LegalRecord, code: string): Promise<Entry> {
  return { event: await askEvent(ask, code, await askTouched(ask, measuresIn(record, code))) };
}

/**
 * Asks for a new measure and its first event. Some questions come last, because they depend on the
 * event: when a source last confirmed the measure (`confirmed`), and why none of the sources is
 * the authority's own text (`withoutPrimary`).
 */
async function askNewMeasure(
  ask: Ask,
  record: LegalRecord,
  code: string,
  today: string,
): Promise<Entry> {
  const apps = record.apps.map(({ id }) => id);
  const { summary, ...measure } = await askMeasure(ask, code, apps);
  const event = await askEvent(ask, code, [measure], true);
  const through = lastDayOf([...record.events, event]);
  if (wantsConfirmation(measure.instrument, event.state, event.date, through))
    measure.confirmed = await askConfirmed(ask);
  if (!citesPrimary(event)) measure.withoutPrimary = await askWithoutPrimary(ask, today);
  return { measure: { ...measure, summary }, event };
}

/** Asks for a jurisdiction's code, which may be typed in lower case. */
async function askCode(ask: Ask): Promise<string> {
  const code = await until(
    ask,
    'Jurisdiction (US, US-MT, IN, EU …)',
    (text) => isJurisdiction(text.toUpperCase()),
    'That is no ISO 3166 code, EU, NATO or XK.',
    'place',
  );
  return code.toUpperCase();
}

function askPlace(ask: Ask, code: string): Promise<string> {
  return askText(ask, `There is no file for ${code} yet. Name of the place, in English`);
}

/**
 * Writes an entry and validates the dataset. Reads the file again before writing, because somebody
 * may have changed it. Reports only new faults. A fault that has only moved to another line is not
 * new.
 */
async function writeIfValid(
  dataset: string,
  path: string,
  entry: Entry,
  today: string,
): Promise<Added> {
  const authored = await readAuthored(dataset);
  const before = await textOf(path);
  const old = new Set(faultsOf(authored, today).map(withoutLine));
  const { place: _, ...rest } = entry;
  await replaceFile(path, fileWith(before ? rest : entry, before));
  const faults = await readAuthored(dataset).then(
    (now) => faultsOf(now, today).filter((fault) => !old.has(withoutLine(fault))),
    (error) => [String(error.message)],
  );
  const file = relative(process.cwd(), path);
  // After a new event, older laws may need a confirmation (see `lastDayOf`). If only laws in
  // other files lack one, these faults are reported, but the new entry is kept.
  const entryFaults = faults.filter((fault) => !isElsewhere(fault, file));
  if (entryFaults.length === 0)
    return { written: true, text: writtenText(entry, authored, file, faults) };
  await (before ? replaceFile(path, before) : rm(path));
  return { written: false, text: refusedText(entry, faults) };
}

function withoutLine(fault: string): string {
  return fault.replace(/:\d+:/, ':');
}

function isElsewhere(fault: string, file: string): boolean {
  return fault.endsWith('(oldRulesAreConfirmed)') && !fault.startsWith(`${file}:`);
}

function writtenText(
  entry: Entry,
  authored: Authored,
  file: string,
  faults: readonly string[],
): string {
  const ids = [entry.measure, entry.event].flatMap((one) => one?.id ?? []);
  return [
    `Written: ${ids.join(' and ')} in ${file}`,
    ...withoutPrimaryNowCited(entry, authored).map(
      (id) => `${id} has a primary source now: its withoutPrimary was taken away.`,
    ),
    ...(faults.length > 0 ? ['Now to be mended elsewhere:', ...faults] : []),
  ].join('\n');
}

function refusedText({ place, measure, event }: Entry, faults: readonly string[]): string {
  return [
    'Nothing was written:',
    ...faults,
    'What you entered, to be mended and put into the file by hand:',
    '',
    stringify(
      {
        ...(place ? { name: place.name } : {}),
        ...(measure ? { measures: [measure] } : {}),
        events: [event],
      },
      YAML_STYLE,
    ),
  ].join('\n');
}
