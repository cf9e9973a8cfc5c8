import type { Authored } from '../authored-record.ts';

/**
 * A fault in an entry, such as an event or an app. `id` is the entry's id. `message` says in one
 * sentence what is wrong and what to do.
 */
export interface Fault {
  id: string;
  message: string;
}

/**
 * A condition that the record in the dataset must meet in addition to the schema. The function
 * returns the faults. `today` is `YYYY-MM-DD`.
 */
export type Rule = (authored: Authored, today: string) => Fault[];
