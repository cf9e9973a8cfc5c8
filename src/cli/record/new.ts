import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Document, isMap, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { localDay } from '../../core/local-day.ts';
import { measuresIn } from '../../core/record-index.ts';
import { datasetNamed, readAuthored } from '../authored-record.ts';
import { type Ask, askText, choose, until } from './ask.ts';
import { askEvent, askMeasure } from './questions.ts';
import { isJurisdiction } from './rules/codes.ts';
import { faultsOf } from './validate.ts';

/** How the dataset's files are written; the same as an editor finds them. */
const YAML_STYLE = { lineWidth: 100, flowCollectionPadding: false } as const;

/** Where questions go and answers come from. */
interface Streams {
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
}

/** What became of an entry: whether it was written, and what is said of it. */
export interface Added {
  written: boolean;
  text: string;
}

/**
 * `npm run record -- new [DATASET]`: asks for one event (or one measure), writes it into its jurisdiction's file at its place and
 * validates. Exit code 1 where nothing was written.
 */
export async function newCommand([dataset]: string[], { stdin, stdout }: Streams = process): Promise<number> {
  const terminal = createInterface({ input: stdin, output: stdout });
  const answers = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    stdout.write(`${question}: `);
    const { value, done } = await answers.next();
    if (done) throw new Error('\nThe input ended before the last question; nothing was written.');
    return String(value).trim();
  };
  try {
    const { written, text } = await addEntry(datasetNamed(dataset), ask);
    (written ? console.log : console.error)(text);
    return written ? 0 : 1;
  } finally {
    terminal.close();
  }
}

/**
 * Asks for an event or a measure and writes it. A file whose entry doesn't validate is put back as it was, and what was entered
 * is given back.
 */
export async function addEntry(dataset: string, ask: Ask): Promise<Added> {
  const { record } = await readAuthored(dataset);
  const kind = await choose(ask, 'Add an', ['event', 'measure']);
  const code = await askCode(ask);
  const path = join(dataset, 'jurisdictions', `${code}.yaml`);
  const before = await readFile(path, 'utf8').catch(() => '');
  const known = measuresIn(record, code);
  if (kind === 'event' && known.length === 0)
    throw new Error(`${code} has no measure yet. Add it first, then its events.`);
  const document = before ? parseDocument(before) : await newFile(ask, code);
  const apps = record.apps.map(({ id }) => id);
  const entry = kind === 'event' ? await askEvent(ask, code, known) : await askMeasure(ask, code, apps);
  insertEntry(document, kind === 'event' ? 'events' : 'measures', entry);
  return await writeIfValid(dataset, path, before, document.toString(YAML_STYLE), entry);
}

/** Codes are written in capitals; who types them small means the same. */
async function askCode(ask: Ask): Promise<string> {
  const code = await until(
    ask,
    'Jurisdiction (US, US-MT, IN, EU …)',
    (text) => isJurisdiction(text.toUpperCase()),
    'That is no ISO 3166 code, EU, NATO or XK.',
  );
  return code.toUpperCase();
}

/** Puts an entry at its place: events by date after those of the same day, measures last. */
function insertEntry(
  document: Document,
  list: 'events' | 'measures',
  entry: { id: string; date?: string },
): void {
  const items = document.get(list) as YAMLSeq<YAMLMap>;
  const node = document.createNode(entry) as YAMLMap;
  for (const { value } of node.items) if (isSeq(value) && !value.items.some(isMap)) value.flow = true;
  const at = entry.date
    ? items.items.findIndex((item) => String(item.get('date')) > (entry.date ?? ''))
    : items.items.length;
  items.items.splice(at === -1 ? items.items.length : at, 0, node);
  items.items.forEach((item, index) => {
    item.spaceBefore = index > 0;
  });
  items.flow = false;
}

async function newFile(ask: Ask, code: string): Promise<Document> {
  const name = await askText(ask, `There is no file for ${code} yet. Name of the place, in English`);
  return new Document({ name, measures: [], events: [] });
}

async function writeIfValid(
  dataset: string,
  path: string,
  before: string,
  text: string,
  entry: { id: string },
): Promise<Added> {
  const { id } = entry;
  await writeFile(path, text);
  const faults = await readAuthored(dataset).then(
    (authored) => faultsOf(authored, localDay(Date.now())).filter((fault) => fault.includes(` ${id}:`)),
    (error) => [String(error.message)],
  );
  if (faults.length === 0)
    return { written: true, text: `Written: ${id} in ${relative(process.cwd(), path)}` };
  await (before ? writeFile(path, before) : rm(path));
  const lines = [
    'Nothing was written:',
    ...faults,
    'What you entered, to be mended and put into the file by hand:',
    '',
    stringify([entry], YAML_STYLE),
  ];
  return { written: false, text: lines.join('\n') };
}
