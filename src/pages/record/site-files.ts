import { localDay } from '../../core/dates/local-day.ts';
import { parseReleasedRecord } from '../../core/record/released-record.ts';
import { ReleaseError } from '../../core/release/release-error.ts';
import { chooseLanguage } from '../../core/wording/interface-languages.ts';
import { type Catalog, messagesIn } from '../../core/wording/messages.ts';
import { createWords } from '../../core/wording/words.ts';
import { indexInWorker } from './search/index-in-worker.ts';
import { searchTexts } from './search/search-tables.ts';
import type { Loaded } from './show-record.tsx';

/**
 * Loads the release from the page's folder. Checks no signature, because page and release come
 * from the same server. A worker makes the search tables from the record.
 */
export async function loadRelease(catalog: Promise<Catalog>): Promise<Loaded> {
  const { payload } = await fetchJson('release/head.json');
  const head = JSON.parse(atob(String(payload)));
  const record = fetchJson(`release/record-${head.record.sha256}.json`).then(parseReleasedRecord);
  const texts = Promise.all([record, catalog]).then(([record, catalog]) =>
    searchTexts(record, createWords(catalog)),
  );
  const indexing = indexInWorker(texts);
  // This function resolves only when the texts have been sent. Otherwise, the worker would have
  // to wait until the page has been drawn.
  await texts;
  return { record: await record, version: head.version, today: localDay(Date.now()), indexing };
}

async function fetchJson(address: string) {
  const response = await fetch(address).catch(() => {
    throw new ReleaseError('offline');
  });
  if (!response.ok) throw new ReleaseError('http-error', `${address}: ${response.status}`);
  return response.json();
}

/**
 * Loads the interface's texts from the page's folder, in the first of the browser's languages that
 * the interface has.
 */
export async function loadCatalog(): Promise<Catalog> {
  const language = chooseLanguage('auto', navigator.languages);
  return { language, messages: messagesIn(await fetchJson(`words/${language}.json`)) };
}
