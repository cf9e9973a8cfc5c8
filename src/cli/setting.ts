import type { LegalRecord } from '../core/record/schema.ts';
import { readWords } from './read-words.ts';
import { readAuthoredRecord } from './record/authored-record.ts';

/**
 * The command that starts a program, and the functions that read the program's data. A program
 * that is run in this project reads the project's dataset. The program in the npm package reads
 * the record in that package.
 */
export interface Setting {
  /** Beginning of the command line in usage texts, such as `npm run record --`. */
  command: string;
  record: () => Promise<LegalRecord>;
  words: typeof readWords;
}

/**
 * Returns the setting of a program that is run in this project. It reads the project's own dataset.
 */
export function inProject(command: string): Setting {
  return { command, record: () => readAuthoredRecord(), words: readWords };
}
