import type { ImportOutcome } from '../browser/messages.ts';
import { readStored } from '../browser/storage.ts';
import { DEFAULT_SETTINGS } from '../core/settings.ts';
import { readSettingsFile } from '../core/settings-file.ts';
import { announceDismissals, announceSettings } from './announce.ts';
import type { ArticleParts, ArticleWork } from './article-work.ts';
import { dismissals } from './dismissals.ts';
import { leaveAll } from './forget.ts';
import { settings } from './settings.ts';

/**
 * Takes what an exported file says in place of what holds, at once in open tabs too; all of it or, where anything in it is
 * wrong, nothing. Rejects when the store is full, with nothing changed.
 */
export async function importSettings(
  parts: ArticleParts,
  work: ArticleWork,
  text: string,
): Promise<ImportOutcome> {
  const read = readSettingsFile(text);
  if (read.kind !== 'read') return read;
  const before = await readStored(parts.storage, settings);
  const after = { ...DEFAULT_SETTINGS, ...read.file.settings };
  const { hidden } = read.file;
  await parts.storage.set({ [settings.key]: after, [dismissals.key]: hidden });
  await announceSettings(parts, { before, after });
  await announceDismissals(parts, hidden, null);
  if (after.onlyAsked && !before.onlyAsked) await leaveAll(parts, work);
  return { kind: 'read' };
}
