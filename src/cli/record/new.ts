import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { isRealDate } from '../../core/dates.ts';
import { eventKindSchema, instrumentSchema, scopeSchema, stateSchema } from '../../core/record.ts';
import { datasetFolder, readAuthored } from '../authored-record.ts';
import { faultsOf } from './validate.ts';

/** How the dataset's files are written; the same as an editor finds them. */
export const YAML_STYLE = { lineWidth: 100, flowCollectionPadding: false } as const;

type Ask = (question: string) => Promise<string>;

/**
 * `npm run record -- new [DATASET]`: asks for one event (or one measure), writes it into its jurisdiction's file at its place and
 * validates. A file whose entry doesn't validate is put back as it was; exit code 1 then.
 */
export async function newCommand([dataset = datasetFolder()]: string[]): Promise<number> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    process.stdout.write(`${question}: `);
    const { value, done } = await answers.next();
    if (done) throw new Error('\nThe input ended before the last question; nothing was written.');
    return String(value).trim();
  };
  try {
    const kind = await choose(ask, 'Add an', ['event', 'measure']);
    const code = await ask('Jurisdiction (US, US-MT, IN, EU …)');
    const path = join(dataset, 'jurisdictions', `${code}.yaml`);
    const before = await readFile(path, 'utf8').catch(() => '');
    const document = before ? parseDocument(before) : await newFile(ask);
    const entry = kind === 'event' ? await askEvent(ask, code) : await askMeasure(ask, code);
    insertEntry(document, kind === 'event' ? 'events' : 'measures', entry);
    return await writeIfValid(dataset, path, before, document.toString(YAML_STYLE), entry.id);
  } finally {
    terminal.close();
  }
}

/** Puts an entry at its place: events by date after those of the same day, measures last. */
export function insertEntry(
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

async function newFile(ask: Ask): Promise<Document> {
  return new Document({ name: await ask('No file yet. Name of the jurisdiction'), measures: [], events: [] });
}

async function askEvent(ask: Ask, code: string) {
  const date = await until(ask, 'Date (YYYY-MM-DD, or YYYY-MM)', isRealDate);
  const country = code.split('-')[0]?.toLowerCase();
  const measures = await list(ask, 'Ids of the measures, separated by commas');
  const state = await choose(ask, 'State after it', [...stateSchema.options, 'none']);
  const kind = await choose(ask, 'Kind', eventKindSchema.options);
  const title = await ask('Title, in your own words');
  const confidence = await choose(ask, 'Confidence', ['high', 'medium', 'low']);
  const note = await ask('Doubts (empty for none)');
  return {
    id: `${country}-${date}-${slug(title)}`,
    date,
    measures,
    state: state === 'none' ? null : state,
    kind,
    title,
    summary: await ask('Summary, one to three sentences in your own words'),
    confidence,
    ...(note ? { note } : {}),
    sources: [await askSource(ask)],
  };
}

async function askMeasure(ask: Ask, code: string) {
  const name = await ask('Name of the instrument');
  const citation = await ask('Citation (empty for none)');
  return {
    id: `${code.toLowerCase()}-${slug(name)}`,
    apps: await list(ask, 'Apps, separated by commas'),
    scope: await choose(ask, 'Scope', scopeSchema.options),
    instrument: await choose(ask, 'Instrument', instrumentSchema.options),
    name,
    ...(citation ? { citation } : {}),
    summary: await ask('Summary, in your own words'),
  };
}

async function askSource(ask: Ask) {
  return {
    title: await ask('Source: its title, or a description in [brackets]'),
    publisher: await ask('Source: publisher'),
    url: await until(ask, 'Source: https address', (text) => text.startsWith('https://')),
    kind: await choose(ask, 'Source: kind', ['primary', 'secondary']),
    seen: (await choose(ask, 'Source: did you read it', ['yes', 'no'])) === 'yes',
  };
}

/** Asks until an option, or the beginning of just one, is given. */
async function choose(ask: Ask, question: string, options: readonly string[]): Promise<string> {
  for (;;) {
    const answer = await ask(`${question} (${options.join(' / ')})`);
    const matches = options.filter((option) => option.startsWith(answer));
    if (options.includes(answer)) return answer;
    if (answer && matches.length === 1) return matches[0] as string;
  }
}

async function until(ask: Ask, question: string, fits: (answer: string) => boolean): Promise<string> {
  for (;;) {
    const answer = await ask(question);
    if (fits(answer)) return answer;
  }
}

async function list(ask: Ask, question: string): Promise<string[]> {
  return (await ask(question)).split(/[\s,]+/).filter(Boolean);
}

function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.split('-').filter(Boolean).slice(0, 6).join('-') || 'entry';
}

async function writeIfValid(
  dataset: string,
  path: string,
  before: string,
  text: string,
  id: string,
): Promise<number> {
  await writeFile(path, text);
  const faults = await readAuthored(dataset).then(
    (authored) =>
      faultsOf(authored, new Date().toISOString().slice(0, 10)).filter((fault) => fault.includes(` ${id}:`)),
    (error) => [String(error.message)],
  );
  if (faults.length === 0) {
    console.log(`Written: ${id} in ${relative(process.cwd(), path)}`);
    return 0;
  }
  await (before ? writeFile(path, before) : rm(path));
  console.error(`Nothing was written. ${faults.join('\n')}`);
  return 1;
}
