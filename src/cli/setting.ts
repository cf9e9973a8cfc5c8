import type { LegalRecord } from '../core/record/schema.ts';
import { readWords } from './read-words.ts';
import { readAuthoredRecord } from './record/authored-record.ts';

/**
 * Command line of a program, and the sources of its data. These differ between this project and
 * the npm package.
 */
export interface Setting {
  /** Beginning of the command line in usage texts, such as `npm run record --`. */
  command: string;
  record: () => Promise<LegalRecord>;
  words: typeof readWords;
}

/** Returns the setting of a command that is run in this project. */
export function inProject(command: string): Setting {
  return { command, record: () => readAuthoredRecord(), words: readWords };
}
