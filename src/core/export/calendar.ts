import { endsOn, startsOn } from '../dates/day-or-month.ts';
import { shiftDay } from '../dates/days.ts';
import { dataLicence } from '../publisher/data-licence.ts';
import type { LegalEvent } from '../record/schema.ts';
import { type CalendarEntry, nextEntries } from './calendar-entries.ts';

/**
 * Formats scheduled events as an iCalendar file without a history: the revision number of every
 * entry is 0. `events` must not be empty. `stamp` is the time of export, `YYYYMMDDTHHMMSSZ`.
 */
export function scheduledCalendar(events: readonly LegalEvent[], stamp: string): string {
  return calendarOf(nextEntries({ events, before: [], renamed: {}, day: '', stamp }));
}

/**
 * Formats entries as an iCalendar file (RFC 5545). `entries` must not be empty (section 3.6). An
 * entry lasts a whole day or month.
 */
export function calendarOf(entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Still Banned//Record//EN',
    // RFC 7986, section 5.2: a description of the whole calendar.
    `DESCRIPTION:${calendarText(`Licence: ${dataLicence.name}, ${dataLicence.url}`)}`,
    ...entries.flatMap(entryLines),
    'END:VCALENDAR',
    '',
  ];
  return lines.map(foldLine).join('\r\n');
}

function entryLines(entry: CalendarEntry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${entry.stamp}`,
    `SEQUENCE:${entry.sequence}`,
    `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART;VALUE=DATE:${calendarDay(startsOn(entry.date))}`,
    `DTEND;VALUE=DATE:${calendarDay(shiftDay(endsOn(entry.date), 1))}`,
    `SUMMARY:${calendarText(calendarTitle(entry))}`,
    `DESCRIPTION:${calendarText(entry.summary)}`,
    'END:VEVENT',
  ];
}

function calendarTitle({ date, title }: CalendarEntry): string {
  return date.length === 7 ? `${title} (day not known)` : title;
}

function calendarDay(day: string): string {
  return day.replaceAll('-', '');
}

function calendarText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/**
 * Folds a line into lines of at most 75 octets (RFC 5545, section 3.1). Every line but the first
 * begins with a space, which counts as one octet. Never splits a character.
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

/** Returns the number of octets that a character takes in UTF-8. */
function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
