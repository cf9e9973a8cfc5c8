import type { LegalEvent, LegalRecord, Scope } from './record.ts';
import { scopeSchema } from './record.ts';
import { statusInScope } from './status.ts';

/** One line of the table by jurisdiction. */
export interface TableRow {
  code: string;
  place: string;
  scope: Scope;
  state: string;
  since: string;
  measure: string;
  instrument: string;
  citation: string;
}

/** The law on an app on a day, a row for each jurisdiction and scope with something on record, by place name. */
export function tableOf(record: LegalRecord, app: string, day: string): TableRow[] {
  return [...record.jurisdictions]
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap(({ code, name }) =>
      scopeSchema.options.flatMap((scope) => {
        const status = statusInScope(record, app, code, scope, day);
        if (status.state === 'no-record') return [];
        const { state, since, measure } = status;
        const { name: title, instrument, citation } = measure;
        return [
          { code, place: name, scope, state, since, measure: title, instrument, citation: citation ?? '' },
        ];
      }),
    );
}

/** The table as CSV (RFC 4180: CRLF, quotes doubled). A cell that a spreadsheet would run as a formula gets a leading apostrophe. */
export function tableCsv(rows: readonly TableRow[]): string {
  const columns = ['code', 'place', 'scope', 'state', 'since', 'measure', 'instrument', 'citation'] as const;
  const lines = rows.map((row) => columns.map((column) => csvCell(row[column])).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

/** Dates that are set but have not come, as an iCalendar (RFC 5545) of whole-day entries. `stamp` is an instant `YYYYMMDDTHHMMSSZ`. */
export function scheduledCalendar(record: LegalRecord, stamp: string): string {
  const entries = record.events
    .filter(({ kind, date }) => kind === 'scheduled' && date.length === 10)
    .flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.id}@still-banned`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${event.date.replaceAll('-', '')}`,
      `SUMMARY:${calendarText(event.title)}`,
      `DESCRIPTION:${calendarText(event.summary)}`,
      'END:VEVENT',
    ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Still Banned//Record//EN',
    ...entries,
    'END:VCALENDAR',
    '',
  ];
  return lines.map(foldLine).join('\r\n');
}

/** One event as a citation in three forms: a line of text, BibTeX, and CSL-JSON. `day` is when it was read. */
export function citeEvent(event: LegalEvent, day: string): { plain: string; bibtex: string; csl: string } {
  const [source] = event.sources;
  const link = source ? { publisher: source.publisher, url: source.url } : { publisher: '', url: '' };
  const [year = '', month, date] = event.date.split('-');
  return {
    plain: `${event.title}, ${event.date}. ${link.publisher}. ${link.url} (Still Banned? record, ${event.id}, read ${day})`,
    bibtex: [
      `@misc{${event.id},`,
      `  title = {${bibtexText(event.title)}},`,
      `  year = {${year}},`,
      ...(month ? [`  month = {${Number(month)}},`] : []),
      `  howpublished = {\\url{${link.url}}},`,
      `  note = {${bibtexText(link.publisher)}; Still Banned? record, read ${day}}`,
      '}',
    ].join('\n'),
    csl: JSON.stringify(
      {
        id: event.id,
        type: 'webpage',
        title: event.title,
        issued: { 'date-parts': [[year, month, date].filter(Boolean).map(Number)] },
        publisher: link.publisher,
        URL: link.url,
        accessed: { 'date-parts': [day.split('-').map(Number)] },
      },
      null,
      2,
    ),
  };
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function calendarText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** RFC 5545 wants at most 75 octets a line: 18 characters are below that in every script, and no character is cut. */
function foldLine(line: string): string {
  return [...line].reduce(
    (folded, char, index) => folded + (index > 0 && index % 18 === 0 ? '\r\n ' : '') + char,
    '',
  );
}

function bibtexText(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (char) => (char === '\\' ? '\\textbackslash{}' : `\\${char}`));
}
