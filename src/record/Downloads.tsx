import type { LegalRecord } from '../core/record.ts';
import { scheduledCalendar, tableCsv, tableRow } from '../core/record-export.ts';
import { saveFile } from '../ui/save-file.ts';
import type { PlaceStatus } from './law-on-days.ts';
import { DOWNLOADS } from './words.ts';

interface Props {
  record: LegalRecord;
  /** Every scope of the day shown. */
  entries: readonly PlaceStatus[];
  /** Of the table's file, without its ending. */
  name: string;
  /** The day shown. */
  day: string;
  today: string;
}

/** The table as CSV, the whole record as JSON, dates to come as a calendar. Made in the page; nothing is requested. */
export function Downloads({ record, entries, name, day, today }: Props) {
  const stamp = () => new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const csv = () => tableCsv(entries.map(({ place, scope, status }) => tableRow(place, scope, status, day)));
  const files: [string, () => void][] = [
    [DOWNLOADS.csv, () => saveFile(`${name}.csv`, 'text/csv', csv())],
    [DOWNLOADS.json, () => saveFile('record.json', 'application/json', JSON.stringify(record, null, 1))],
    [
      DOWNLOADS.calendar,
      () => saveFile('scheduled.ics', 'text/calendar', scheduledCalendar(record, today, stamp())),
    ],
    [DOWNLOADS.print, () => window.print()],
  ];
  return (
    <section class="downloads" aria-label={DOWNLOADS.label}>
      {files.map(([label, save]) => (
        <button key={label} type="button" class="small-button" onClick={save}>
          {label}
        </button>
      ))}
    </section>
  );
}
