import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { readSettingsFile } from '../../core/settings/settings-file.ts';
import type { ImportOutcome } from '../../protocol/messages/import-settings.ts';
import { announceChoices } from '../articles/announce.ts';
import type { ArticleParts, ArticleWork } from '../articles/article-work.ts';
import { changeChoices } from './choices.ts';
import { forgetUnasked } from './forget.ts';

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
  const { settings, hidden } = read.file;
  const changed = await changeChoices(parts, () => ({
    settings: { ...DEFAULT_SETTINGS, ...settings },
    dismissals: hidden,
  }));
  await announceChoices(parts, changed);
  await forgetUnasked(work, changed);
  return { kind: 'read' };
}
