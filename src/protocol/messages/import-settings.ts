import * as z from 'zod/mini';
import { LONGEST_FILE } from '../../core/settings/settings-file.ts';
import { answerOf, defineMessage } from '../define-message.ts';

/** Outcome of an import of settings. If the kind is not `read`, nothing has changed. */
export type ImportOutcome =
  | { kind: 'read' }
  /** The file is not a settings file of this extension. */
  | { kind: 'not-ours' }
  /** An entry of the file is invalid. `entry` is its path. */
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
