import { extensionApi } from '../browser/api.ts';
import type { TabReport } from '../browser/messages.ts';
import type { Words } from '../core/wording/words.ts';

/** What the toolbar button of a tab shows. Empty text is no badge. */
export interface Badge {
  text: string;
  color: string;
  title: string;
}

/** In every language. */
const NAME = 'Still Banned?';
/** With white text at least 4.5 : 1. */
const COLORS = { changed: '#9a3412', unchanged: '#166534', failed: '#b91c1c', neutral: '#475569' };

export const NO_BADGE: Badge = { text: '', color: COLORS.neutral, title: NAME };

/**
 * The badge for what is known of a tab: the number of changes since the article, `=` when nothing changed, `•` when its
 * date is not known or nothing is on record, `!` when the record failed to load, none for any other page.
 */
export function badgeFor(words: Words, report: TabReport): Badge {
  const title = (text: string) => `${NAME} ${text}`;
  if (report.kind === 'record-failed')
    return { text: '!', color: COLORS.failed, title: title(words.say('badge_failed')) };
  if (report.kind !== 'about') return NO_BADGE;
  const { changes, status } = report.annotation;
  if (changes === null) return { text: '•', color: COLORS.neutral, title: title(words.say('badge_about')) };
  if (changes.length === 0 && status.every(({ now }) => now.state === 'no-record'))
    return { text: '•', color: COLORS.neutral, title: title(words.say('badge_no_record')) };
  if (changes.length === 0)
    return { text: '=', color: COLORS.unchanged, title: title(words.say('badge_unchanged')) };
  return {
    text: changes.length > 99 ? '99+' : String(changes.length),
    color: COLORS.changed,
    title: title(words.say('badge_changes', { count: changes.length })),
  };
}

/** Shows a badge on one tab until it navigates. Resolves also when the tab is gone. */
export async function showBadge(tabId: number, { text, color, title }: Badge): Promise<void> {
  const { action } = extensionApi();
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setTitle({ tabId, title }),
  ]).catch(() => {});
}
