import { endsOn, startsOn } from '../dates/day-or-month.ts';
import { shiftDay } from '../dates/days.ts';
import type { KnownStatus } from '../law/standing.ts';
import type { Jurisdiction, LegalEvent } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { State } from '../record/states.ts';
import { type StandingWords, standingWords, statusWords } from '../wording/standing.ts';
import type { Words } from '../wording/words.ts';

/** One row of the table by jurisdiction. */
export interface TableRow {
  code: string;
  place: string;
  scope: Scope;
  state: State;
  since: string;
  /** Single body or area that the measure speaks for; '' for the whole place. */
  reach: string;
  /** State in the words that readers see. */
  standing: StandingWords;
  /** State in words as one text. */
  words: string;
  measure: string;
  instrument: string;
  citation: string;
  /** Name of the newsroom whose record holds the rule; '' for the default record. */
  from: string;
}

/** Returns the row of one place and scope on a day. */
export function tableRow(
  words: Words,
  { code, name: place }: Jurisdiction,
  scope: Scope,
  status: KnownStatus,
  day: string,
): TableRow {
  const { state, since, measure } = status;
  const { name, instrument, citation, reach = '' } = measure;
  const told = { standing: standingWords(words, status, day), words: statusWords(words, status, day) };
  const what = { measure: name, instrument, citation: citation ?? '', from: measure.from ?? '' };
  return { code, place, scope, state, since, reach, ...told, ...what };
}

/**
 * Formats the table as CSV (RFC 4180: CRLF, doubled quotes). A cell that a spreadsheet would run as
 * a formula gets a leading apostrophe.
 */
export function tableCsv(rows: readonly TableRow[]): string {
  const columns = [
    ...(['code', 'place', 'scope', 'state', 'since', 'reach', 'words'] as const),
    ...(['measure', 'instrument', 'citation', 'from'] as const),
  ];
  const lines = rows.map((row) => columns.map((column) => csvCell(row[column])).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

/**
 * Formats scheduled events as an iCalendar (RFC 5545) of whole-day entries; an event known by its
 * month fills the month. `events` must not be empty, because a calendar needs an entry (section
 * 3.6). `stamp` is an instant `YYYYMMDDTHHMMSSZ`.
 */
export function scheduledCalendar(events: readonly LegalEvent[], stamp: string): string {
  const entries = events.flatMap((event) => [
    'BEGIN:VEVENT',
    `UID:${event.id}@still-banned`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${calendarDay(startsOn(event.date))}`,
    `DTEND;VALUE=DATE:${calendarDay(shiftDay(endsOn(event.date), 1))}`,
    `SUMMARY:${calendarText(event.date.length === 7 ? `${event.title} (day not known)` : event.title)}`,
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

/**
 * Formats one event as a citation in three forms: plain text, BibTeX, and CSL-JSON (a list of
 * items, as its schema demands). `day` is the day it was read, `YYYY-MM-DD`.
 */
export function citeEvent(event: LegalEvent, day: string): { plain: string; bibtex: string; csl: string } {
  const [source] = event.sources;
  const link = source ? { publisher: source.publisher, url: source.url } : { publisher: '', url: '' };
  const whose = event.from === undefined ? 'Still Banned? record' : `${event.from}’s record in Still Banned?`;
  const [year = '', month, date] = event.date.split('-');
  return {
    plain: `${event.title}, ${event.date}. ${link.publisher}. ${link.url} (${whose}, ${event.id}, read ${day})`,
    bibtex: [
      `@misc{${event.id},`,
      // The inner braces keep a style from changing capitals. BibTeX writes months as macros and
      // has no field for the day.
      `  title = {{${bibtexText(event.title)}}},`,
      `  year = {${year}},`,
      ...(month ? [`  month = ${BIBTEX_MONTHS[Number(month) - 1]},`] : []),
      `  date = {${event.date}},`,
      `  howpublished = {\\url{${link.url}}},`,
      `  note = {${bibtexText(link.publisher)}; ${bibtexText(whose)}, read ${day}}`,
      '}',
    ].join('\n'),
    csl: JSON.stringify(
      [
        {
          id: event.id,
          type: 'webpage',
          title: event.title,
          issued: { 'date-parts': [[year, month, date].filter(Boolean).map(Number)] },
          publisher: link.publisher,
          URL: link.url,
          ...(event.from === undefined ? {} : { note: whose }),
          accessed: { 'date-parts': [day.split('-').map(Number)] },
        },
      ],
      null,
      2,
    ),
  };
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function calendarDay(day: string): string {
  return day.replaceAll('-', '');
}

function calendarText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/**
 * Folds a line to at most 75 octets, including the space that begins each further line (RFC 5545,
 * section 3.1). No character is cut.
 */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const more = octetsOf(char);
    if (octets + more > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += more;
  }
  return folded;
}

/** Returns the length of one character in UTF-8. */
function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

const BIBTEX_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Characters that LaTeX would read as a command after a backslash. BibTeX also counts escaped
 * braces, so braces have names here too.
 */
const BIBTEX_NAMES: Record<string, string> = {
  '{': 'textbraceleft{}',
  '}': 'textbraceright{}',
  '\\': 'textbackslash{}',
  '^': 'textasciicircum{}',
  '~': 'textasciitilde{}',
};

function bibtexText(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (char) => `\\${BIBTEX_NAMES[char] ?? char}`);
}
