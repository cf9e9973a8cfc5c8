import type { Authored } from '../authored-record.ts';

/** What is wrong with one entry and what to do, in a sentence; `id` is the measure's or event's. */
export interface Fault {
  id: string;
  message: string;
}

/** One thing that must hold of the authored record, beyond what the schema says. `today` is a day `YYYY-MM-DD`. */
export type Rule = (authored: Authored, today: string) => Fault[];
