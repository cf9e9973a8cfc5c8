import * as z from 'zod/mini';
import { LONGEST_FILE } from '../../core/settings/settings-file.ts';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Outcome of an import of settings. `read`: the settings in the file now apply. Otherwise nothing
 * has changed: the file is of another kind (`not-ours`), or has an invalid entry, whose path is
 * given.
 */
export type ImportOutcome =
  | { kind: 'read' }
  | { kind: 'not-ours' }
  | { kind: 'wrong-entry'; entry: string };

/**
 * Sent by the options page: replaces all settings and dismissals with those in a file that the
 * reader exported earlier.
 */
export const importSettings = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ text: z.string().check(z.maxLength(LONGEST_FILE)) }),
  answer: answerOf<ImportOutcome>(),
});
