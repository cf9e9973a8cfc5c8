import { accessIn } from '../../core/law/access.ts';
import { latestOf } from '../../core/law/course.ts';
import { lastChecked } from '../../core/law/last-checked.ts';
import type { KnownStatus, Status } from '../../core/law/standing.ts';
import { statusOn } from '../../core/law/status.ts';
import { upcomingOf } from '../../core/law/upcoming.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { EVERYONE, type Scope } from '../../core/record/scopes.ts';
import { dateWords } from '../../core/wording/dates.ts';
import { doubtWords } from '../../core/wording/doubts.ts';
import { scopeName } from '../../core/wording/legal-terms.ts';
import { statusWords } from '../../core/wording/standing.ts';
import type { Words } from '../../core/wording/words.ts';

/**
 * Returns the law as lines: one or more for each scope, such as everyone or minors. If `day` is
 * in the past, upcoming events and notes on access to the app are left out.
 */
export function statusLines(
  words: Words,
  record: LegalRecord,
  app: string,
  jurisdiction: string,
  day: string,
  today: string,
): string[] {
  const isOver = day < today;
  const scopes = statusOn(record, app, jurisdiction, day);
  const access = (scope: Scope, status: Status) =>
    isOver ? [] : accessLines(record, app, jurisdiction, scope, status);
  if (scopes.length === 0)
    return [
      `${app}, ${jurisdiction}: nothing on record on ${day}; that does not mean allowed`,
      ...access(EVERYONE, { state: 'no-record' }),
    ];
  return scopes.flatMap(({ scope, status }) => [
    `${app}, ${jurisdiction}, ${scopeName(words, scope)}: ${standingLine(words, status, day)}`,
    ...(status.state === 'no-record' ? [] : checkedLines(words, record, status, day)),
    ...(status.state === 'no-record' ? [] : latestLines(words, record, status, app, day)),
    ...(status.state === 'no-record' ? [] : besideLines(words, status, day)),
    ...(status.state === 'no-record' || isOver ? [] : nextLines(words, record, status, app, day)),
    ...doubtWords(words, status, day).map(({ text }) => `  ${text}`),
    ...access(scope, status),
  ]);
}

/**
 * Returns a list with one line: the date of the measure's latest event or confirmation. The list
 * is empty if there is none.
 */
function checkedLines(
  words: Words,
  record: LegalRecord,
  { measure }: KnownStatus,
  day: string,
): string[] {
  const checked = lastChecked(record, measure, day);
  return checked ? [`  last checked: ${dateWords(words, checked)}`] : [];
}

/**
 * Returns a line about the newest event if this event only confirmed the measure's state, as when
 * a court upholds a ban. Otherwise returns an empty list.
 */
function latestLines(
  words: Words,
  record: LegalRecord,
  status: KnownStatus,
  app: string,
  day: string,
): string[] {
  const latest = latestOf(record, status, app, day);
  return latest
    ? [`  latest: ${dateWords(words, latest.date)} ${latest.title} (${latest.id})`]
    : [];
}

function besideLines(words: Words, { parts = [] }: KnownStatus, day: string): string[] {
  return parts.map((part) => `  beside it: ${standingLine(words, part, day)}`);
}

function nextLines(
  words: Words,
  record: LegalRecord,
  { measure }: KnownStatus,
  app: string,
  day: string,
): string[] {
  const next = upcomingOf(record, measure, app, day);
  return next.map(({ date, title }) => `  next: ${dateWords(words, date)} ${title}`);
}

function accessLines(
  record: LegalRecord,
  app: string,
  jurisdiction: string,
  scope: Scope,
  status: Status,
): string[] {
  const known = record.apps.find(({ id }) => id === app);
  const notes = known ? accessIn(record, known, jurisdiction, scope, status) : [];
  return notes.map(({ note, url }) => `  access: ${note} ${url}`);
}

function standingLine(words: Words, status: Status, day: string): string {
  const standing = statusWords(words, status, day);
  return status.state === 'no-record'
    ? standing
    : `${standing} — ${status.measure.name} (${status.event.id})`;
}
