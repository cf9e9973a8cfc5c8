import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Document, isMap, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { measuresIn } from '../../core/record-index.ts';
import { datasetFolder, readAuthored } from '../authored-record.ts';
import { type Ask, choose } from './ask.ts';
import { askEvent, askMeasure } from './questions.ts';
import { faultsOf } from './validate.ts';

/** How the dataset's files are written; the same as an editor finds them. */
export const YAML_STYLE = { lineWidth: 100, flowCollectionPadding: false } as const;

/**
 * `npm run record -- new [DATASET]`: asks for one event (or one measure), writes it into its jurisdiction's file at its place and
 * validates. A file whose entry doesn't validate is put back as it was, and what was entered is printed; exit code 1 then.
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
    const { record } = await readAuthored(dataset);
    const kind = await choose(ask, 'Add an', ['event', 'measure']);
    const code = await ask('Jurisdiction (US, US-MT, IN, EU …)');
    const path = join(dataset, 'jurisdictions', `${code}.yaml`);
    const before = await readFile(path, 'utf8').catch(() => '');
    const document = before ? parseDocument(before) : await newFile(ask);
    const entry =
      kind === 'event'
        ? await askEvent(ask, code, measuresIn(record, code))
        : await askMeasure(
            ask,
            code,
            record.apps.map(({ id }) => id),
          );
    insertEntry(document, kind === 'event' ? 'events' : 'measures', entry);
    return await writeIfValid(dataset, path, before, document.toString(YAML_STYLE), entry);
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

async function writeIfValid(
  dataset: string,
  path: string,
  before: string,
  text: string,
  entry: { id: string },
): Promise<number> {
  const { id } = entry;
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
  console.error(
    `What you entered, to be mended and put into the file by hand:\n\n${stringify([entry], YAML_STYLE)}`,
  );
  return 1;
}
