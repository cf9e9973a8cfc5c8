import type { Authored } from '../authored-record.ts';

/**
 * Fault of one entry. `message` says in one sentence what is wrong and what to do; `id` is the id
 * of the measure or event.
 */
export interface Fault {
  id: string;
  message: string;
}

/**
 * A condition that the authored record must meet beyond the schema. `today` is a day `YYYY-MM-DD`.
 */
export type Rule = (authored: Authored, today: string) => Fault[];
