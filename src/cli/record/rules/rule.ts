import type { Authored } from '../authored-record.ts';

/**
 * Fault of a single measure or event, whose id is `id`. `message` says in one sentence what is
 * wrong and what to do.
 */
export interface Fault {
  id: string;
  message: string;
}

/**
 * A condition that the authored record must meet in addition to the schema. Returns its faults.
 * `today` is the day on which the record is checked, `YYYY-MM-DD`.
 */
export type Rule = (authored: Authored, today: string) => Fault[];
