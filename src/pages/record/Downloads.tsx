import { useMemo } from 'preact/hooks';
import { saveFile } from '../../components/save-file.ts';
import { useWords } from '../../components/use-words.ts';
import { scheduledCalendar } from '../../core/export/calendar.ts';
import { recordJson } from '../../core/export/record-json.ts';
import { tableCsv, tableRow } from '../../core/export/status-table.ts';
import { allUpcoming } from '../../core/law/upcoming.ts';
import { dataLicence } from '../../core/publisher/data-licence.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { PlaceStatus } from './day/law-on-days.ts';

interface Props {
  record: LegalRecord;
  /** Returns the rows of the saved table. They are for the chosen day and all groups of people. */
  entriesOf: () => readonly PlaceStatus[];
  /** File name for the saved table, without the extension. */
  name: string;
  /** Chosen day, `YYYY-MM-DD`. */
  day: string;
  today: string;
}

/**
 * Buttons that print the page or save a file: the table as CSV, the record as JSON, or scheduled
 * events as a calendar. No request is sent.
 */
export function Downloads({ record, entriesOf, name, day, today }: Props) {
  const words = useWords();
  const stamp = () => new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const csv = () =>
    tableCsv(
      entriesOf().map(({ place, scope, status }) => tableRow(words, place, scope, status, day)),
    );
  const toCome = useMemo(() => allUpcoming(record, today), [record, today]);
  const calendar = () =>
    saveFile('scheduled.ics', 'text/calendar', scheduledCalendar(toCome, stamp()));
  const files: [string, () => void][] = [
    [words.say('record_csv'), () => saveFile(`${name}.csv`, 'text/csv', csv())],
    [
      words.say('record_json'),
      () => saveFile('record.json', 'application/json', recordJson(record)),
    ],
    ...(toCome.length > 0
      ? [[words.say('record_calendar'), calendar] as [string, () => void]]
      : []),
    [words.say('record_print'), () => window.print()],
  ];
  return (
    <section class="downloads" aria-label={words.say('record_take_along')}>
      {files.map(([label, save]) => (
        <button key={label} type="button" class="small-button" onClick={save}>
          {label}
        </button>
      ))}
      <a class="fine" rel="license noreferrer" target="_blank" href={dataLicence.url}>
        {dataLicence.name}
      </a>
    </section>
  );
}
