import type { Authored } from '../authored-record.ts';

/**
 * Fault of one entry: what is wrong and what to do, in one sentence. `id` is the measure's or
 * event's.
 */
export interface Fault {
  id: string;
  message: string;
}

/**
 * A condition that the authored record must meet beyond the schema. `today` is a day `YYYY-MM-DD`.
 */
export type Rule = (authored: Authored, today: string) => Fault[];
