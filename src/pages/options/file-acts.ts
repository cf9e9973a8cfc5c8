import { extensionVersion } from '../../browser/version.ts';
import { saveFile } from '../../components/save-file.ts';
import { LONGEST_FILE, settingsFile } from '../../core/settings/settings-file.ts';
import type { Words } from '../../core/wording/words.ts';
import type { OptionsReport } from '../../protocol/messages/get-options.ts';
import { send } from '../../protocol/send.ts';
import { diagnostics } from './diagnostics.ts';

/** Saves the reader's choices to a file. */
export function exportSettings({ settings, hidden }: OptionsReport): void {
  saveFile('still-banned-settings.json', 'application/json', settingsFile(settings, hidden));
}

/** Saves diagnostics to a file: everything that helps to find out why a record is out of date. */
export function exportDiagnostics(report: OptionsReport): void {
  const madeAt = new Date().toISOString();
  const text = diagnostics(report, {
    version: extensionVersion(),
    userAgent: navigator.userAgent,
    madeAt,
  });
  saveFile('still-banned-diagnostics.json', 'application/json', text);
}

/**
 * Loads the reader's choices from a file. Resolves to a sentence that says whether this worked.
 */
export async function importSettings(words: Words, file: File): Promise<string> {
  if (file.size > LONGEST_FILE) return words.say('options_import_not');
  const outcome = await send('import-settings', { text: await file.text() });
  if (outcome.kind === 'read') return words.say('options_imported');
  if (outcome.kind === 'not-ours') return words.say('options_import_not');
  return words.say('options_import_entry', { entry: outcome.entry });
}
