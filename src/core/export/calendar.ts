import { endsOn, startsOn } from '../dates/day-or-month.ts';
import { shiftDay } from '../dates/days.ts';
import type { LegalEvent } from '../record/schema.ts';

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
