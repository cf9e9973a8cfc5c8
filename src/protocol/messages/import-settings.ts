import * as z from 'zod/mini';
import { LONGEST_FILE } from '../../core/settings/settings-file.ts';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Outcome of an import. `read`: the file's settings are now used. After any other outcome, nothing
 * has changed: `not-ours` for a file of another kind; `wrong-entry` with the path of the first
 * invalid entry, such as `settings.places.3`.
 */
export type ImportOutcome =
  | { kind: 'read' }
  | { kind: 'not-ours' }
  | { kind: 'wrong-entry'; entry: string };

/**
 * Sent by the options page: replaces all settings and dismissals with those of an exported file.
 */
export const importSettings = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ text: z.string().check(z.maxLength(LONGEST_FILE)) }),
  answer: answerOf<ImportOutcome>(),
});
