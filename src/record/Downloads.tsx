import type { LegalRecord } from '../core/record.ts';
import { scheduledCalendar, type TableRow, tableCsv } from '../core/record-export.ts';

interface Props {
  record: LegalRecord;
  rows: TableRow[];
  name: string;
}

/** The table as CSV, the whole record as JSON, dates to come as a calendar. Made in the page; nothing is requested. */
export function Downloads({ record, rows, name }: Props) {
  const save = (file: string, type: string, text: string) => {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  const stamp = () => new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  return (
    <p class="downloads">
      <button
        type="button"
        class="small-button"
        onClick={() => save(`${name}.csv`, 'text/csv', tableCsv(rows))}
      >
        Table as CSV
      </button>
      <button
        type="button"
        class="small-button"
        onClick={() => save('record.json', 'application/json', JSON.stringify(record, null, 1))}
      >
        Record as JSON
      </button>
      <button
        type="button"
        class="small-button"
        onClick={() => save('scheduled.ics', 'text/calendar', scheduledCalendar(record, stamp()))}
      >
        Dates to come as calendar
      </button>
      <button type="button" class="small-button" onClick={() => window.print()}>
        Print
      </button>
    </p>
  );
}
