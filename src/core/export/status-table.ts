import type { KnownStatus } from '../law/standing.ts';
import { publisher } from '../publisher/publisher.ts';
import type { Jurisdiction } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import type { State } from '../record/states.ts';
import { type StandingWords, standingWords, statusWords } from '../wording/standing.ts';
import type { Words } from '../wording/words.ts';

/** One row of the table of statuses: the law on one day for one place and scope. */
export interface TableRow {
  code: string;
  place: string;
  scope: Scope;
  state: State;
  since: string;
  /**
   * The only institution, group or area to which the measure applies; '' when the measure applies
   * to the whole place.
   */
  reach: string;
  /** Status in words, split into parts. */
  standing: StandingWords;
  /** Status in words, as a single text. */
  words: string;
  measure: string;
  instrument: string;
  citation: string;
  /** Age in years below which a rule for minors applies; '' when the rule has no age limit. */
  age: string;
  /** Name of the newsroom whose record holds the rule; '' for the default record. */
  from: string;
  /** SPDX id of the default record's licence; '' for a newsroom's rule. */
  licence: string;
}

/**
 * Returns the row for one place and scope. `status` is the status there on `day`, `YYYY-MM-DD`.
 */
export function tableRow(
  words: Words,
  { code, name: place }: Jurisdiction,
  scope: Scope,
  status: KnownStatus,
  day: string,
): TableRow {
  const { state, since, measure } = status;
  const { name, instrument, citation, reach = '' } = measure;
  return {
    code,
    place,
    scope,
    state,
    since,
    reach,
    standing: standingWords(words, status, day),
    words: statusWords(words, status, day),
    measure: name,
    instrument,
    citation: citation ?? '',
    age: measure.age === undefined ? '' : String(measure.age),
    from: measure.from ?? '',
    licence: measure.from === undefined ? publisher.dataLicence : '',
  };
}

/** Names of the columns in the table's CSV form, in order. */
export const TABLE_COLUMNS = [
  'code',
  'place',
  'scope',
  'state',
  'since',
  'reach',
  'words',
  'measure',
  'instrument',
  'citation',
  'from',
  'licence',
  'age',
] as const;

/** Formats the rows as CSV (see `csvTable`). */
export function tableCsv(rows: readonly TableRow[]): string {
  return csvTable(TABLE_COLUMNS, rows);
}

/**
 * Formats rows as CSV (RFC 4180), with CRLF after each line. A cell that a spreadsheet would run
 * as a formula gets an apostrophe before it.
 */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => csvCell(row[column])).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

function csvCell(text: string): string {
  const safe = /^\s*[=+\-@|%＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
