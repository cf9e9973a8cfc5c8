import { localDay } from '../../core/dates/local-day.ts';
import { parseReleasedRecord } from '../../core/record/released-record.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { ReleaseError } from '../../core/release/release-error.ts';
import { chooseLanguage } from '../../core/wording/interface-languages.ts';
import { type Catalog, messagesIn } from '../../core/wording/messages.ts';
import { showRecord } from './show-record.tsx';

/**
 * Loads the release from the folder of the page. The release's head names the file with the
 * record. The signature is not checked, because page and release come from the same server.
 */
async function loadRelease(): Promise<{ record: LegalRecord; version: number; today: string }> {
  const { payload } = await fetchJson('release/head.json');
  const head = JSON.parse(atob(String(payload)));
  const record = parseReleasedRecord(await fetchJson(`release/record-${head.record.sha256}.json`));
  return { record, version: head.version, today: localDay(Date.now()) };
}

async function fetchJson(address: string) {
  const response = await fetch(address).catch(() => {
    throw new ReleaseError('offline');
  });
  if (!response.ok) throw new ReleaseError('http-error', `${address}: ${response.status}`);
  return response.json();
}

/**
 * Loads the interface's texts from the folder of the page. The language is the first of the
 * reader's browser languages that the interface has.
 */
async function loadCatalog(): Promise<Catalog> {
  const language = chooseLanguage('auto', navigator.languages);
  return { language, messages: messagesIn(await fetchJson(`words/${language}.json`)) };
}

void showRecord(loadRelease(), { load: loadCatalog, onChange: () => {} });
