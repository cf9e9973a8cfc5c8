import { localDay } from '../../core/dates/local-day.ts';
import { parseReleasedRecord } from '../../core/record/released-record.ts';
import { ReleaseError } from '../../core/release/release-error.ts';
import { chooseLanguage } from '../../core/wording/interface-languages.ts';
import { type Catalog, messagesIn } from '../../core/wording/messages.ts';
import { indexInWorker } from './search/index-in-worker.ts';
import type { Loaded } from './show-record.tsx';

/**
 * Loads the release from the page's folder. Checks no signature, because page and release come
 * from the same server. A worker makes the search tables meanwhile.
 */
export async function loadRelease(catalog: Promise<Catalog>): Promise<Loaded> {
  const { payload } = JSON.parse(await fetchText('release/head.json'));
  const head = JSON.parse(atob(String(payload)));
  const fetched = fetchBytes(`release/record-${head.record.sha256}.json`);
  const source = Promise.all([fetched, catalog]).then(([bytes, catalog]) => ({
    // The worker gets a copy of the bytes, because bytes that are transferred to it can't be read
    // here any more. A string can't be transferred; it would be copied on leaving and on arrival.
    json: bytes.slice(0),
    catalog,
  }));
  const indexing = indexInWorker(source);
  // The record is parsed only after its copy has been sent, so that the worker need not wait for
  // the slow parsing.
  await source;
  const record = parseReleasedRecord(JSON.parse(new TextDecoder().decode(await fetched)));
  const loaded = { record, version: head.version, today: localDay(Date.now()) };
  if (!record.leftOut) return { ...loaded, indexing };
  // The parsed record lacks some entries of the JSON. The worker made its tables from the JSON, so
  // they do not fit this record.
  indexing.stop();
  return loaded;
}

async function fetchText(address: string): Promise<string> {
  return (await fetchFile(address)).text();
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  return (await fetchFile(address)).arrayBuffer();
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => {
    throw new ReleaseError('offline');
  });
  if (!response.ok) throw new ReleaseError('http-error', `${address}: ${response.status}`);
  return response;
}

/**
 * Loads the interface's texts from the page's folder, in the first of the browser's languages that
 * the interface has.
 */
export async function loadCatalog(): Promise<Catalog> {
  const language = chooseLanguage('auto', navigator.languages);
  return { language, messages: messagesIn(JSON.parse(await fetchText(`words/${language}.json`))) };
}
