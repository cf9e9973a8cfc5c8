import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/finding.css';
import './maps.css';
import './record.css';
import type { LegalRecord } from '../core/record.ts';
import { RecordPage } from './RecordPage.tsx';
import { FAILED } from './words.ts';

/**
 * Shows a record in the document's `#page` once it is there; one that can't be loaded is said so, with the reason, and
 * never looks like an empty one. `today` is the day `YYYY-MM-DD` that "now" means.
 */
export async function showRecord(loaded: Promise<{ record: LegalRecord; today: string }>): Promise<void> {
  const page = document.getElementById('page');
  if (!page) throw new Error('The document has no #page');
  const shown = await loaded.then(
    ({ record, today }) => <RecordPage record={record} today={today} />,
    (error: unknown) => <p role="alert">{FAILED(error instanceof Error ? error.message : String(error))}</p>,
  );
  page.replaceChildren();
  render(shown, page);
}
