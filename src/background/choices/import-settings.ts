import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { readSettingsFile } from '../../core/settings/settings-file.ts';
import type { ImportOutcome } from '../../protocol/messages/import-settings.ts';
import { type AnnounceServices, announceChoices } from '../articles/announce.ts';
import type { ArticleWork } from '../articles/article-work.ts';
import { type ChoicesServices, changeChoices } from './choices.ts';
import { forgetUnasked } from './forget.ts';

/**
 * Replaces all choices with those in an exported file and updates open tabs. An invalid file
 * changes nothing. Rejects when the store is full or can't be read.
 */
export async function importSettings(
  services: ChoicesServices & AnnounceServices,
  work: Pick<ArticleWork, 'leaveAll'>,
  text: string,
): Promise<ImportOutcome> {
  const read = readSettingsFile(text);
  if (read.kind !== 'read') return read;
  const { settings, hidden } = read.file;
  const changed = await changeChoices(services, () => ({
    settings: { ...DEFAULT_SETTINGS, ...settings },
    dismissals: hidden,
  }));
  await announceChoices(services, changed);
  await forgetUnasked(work, changed);
  return { kind: 'read' };
}
