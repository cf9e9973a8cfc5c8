import type { LegalRecord } from '../core/record/schema.ts';
import { readWords } from './read-words.ts';
import { readAuthoredRecord } from './record/authored-record.ts';

/**
 * The command line that calls a command, and the functions that read the record and the interface's
 * texts.
 */
export interface Setting {
  /** Beginning of the command line, shown in usage texts. */
  command: string;
  record: () => Promise<LegalRecord>;
  words: typeof readWords;
}

/** Returns the setting of a command that runs in this project. */
export function inProject(command: string): Setting {
  return { command, record: () => readAuthoredRecord(), words: readWords };
}
