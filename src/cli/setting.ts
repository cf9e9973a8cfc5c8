import type { LegalRecord } from '../core/record/schema.ts';
import { readWords } from './read-words.ts';
import { readAuthoredRecord } from './record/authored-record.ts';

/**
 * What differs for a program between this project and the npm package: its command line and where
 * its data come from.
 */
export interface Setting {
  /** Beginning of the command line, for usage texts. */
  command: string;
  record: () => Promise<LegalRecord>;
  words: typeof readWords;
}

/** Returns the setting of a command that is run in this project. */
export function inProject(command: string): Setting {
  return { command, record: () => readAuthoredRecord(), words: readWords };
}
