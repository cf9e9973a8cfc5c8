import type { LegalRecord } from '../core/record.ts';
import { scheduledCalendar, type TableRow, tableCsv } from '../core/record-export.ts';
import { saveFile } from '../ui/save-file.ts';

interface Props {
  record: LegalRecord;
  rows: TableRow[];
  name: string;
  today: string;
}

/** The table as CSV, the whole record as JSON, dates to come as a calendar. Made in the page; nothing is requested. */
export function Downloads({ record, rows, name, today }: Props) {
  const stamp = () => new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  return (
    <p class="downloads">
      <button
        type="button"
        class="small-button"
        onClick={() => saveFile(`${name}.csv`, 'text/csv', tableCsv(rows))}
      >
        Table as CSV
      </button>
      <button
        type="button"
        class="small-button"
        onClick={() => saveFile('record.json', 'application/json', JSON.stringify(record, null, 1))}
      >
        Record as JSON
      </button>
      <button
        type="button"
        class="small-button"
        onClick={() => saveFile('scheduled.ics', 'text/calendar', scheduledCalendar(record, today, stamp()))}
      >
        Dates to come as calendar
      </button>
      <button type="button" class="small-button" onClick={() => window.print()}>
        Print
      </button>
    </p>
  );
}
