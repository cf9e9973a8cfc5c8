import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/finding.css';
import './record.css';
import type { LegalRecord } from '../core/record.ts';
import { RecordPage } from './RecordPage.tsx';

/**
 * Shows a record in the document's `#page` once it is there; a record that can't be loaded is said so, with the reason,
 * and never looks like an empty one. `today` is a day `YYYY-MM-DD`.
 */
export async function showRecord(loaded: Promise<LegalRecord>, today: string): Promise<void> {
  const page = document.getElementById('page');
  if (!page) throw new Error('The document has no #page');
  try {
    const record = await loaded;
    page.replaceChildren();
    render(<RecordPage record={record} today={today} />, page);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    render(<p role="alert">The record could not be loaded: {reason}</p>, page);
  }
}
