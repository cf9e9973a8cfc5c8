import type { LegalRecord } from '../core/record/schema.ts';
import { readWords } from './read-words.ts';
import { readAuthoredRecord } from './record/authored-record.ts';

/**
 * What differs between this project and an npm package: the command line, and functions that read
 * the record and the texts.
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
