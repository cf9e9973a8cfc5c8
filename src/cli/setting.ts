import type { LegalRecord } from '../core/record/schema.ts';
import { readWords } from './read-words.ts';
import { readAuthoredRecord } from './record/authored-record.ts';

/** How a command is called, and where it finds the record and the interface's texts. */
export interface Setting {
  /** Beginning of the command line, for usage texts. */
  command: string;
  record: () => Promise<LegalRecord>;
  words: typeof readWords;
}

/** Returns the setting of a command that runs in this project. */
export function inProject(command: string): Setting {
  return { command, record: () => readAuthoredRecord(), words: readWords };
}
