import type { Badge } from '../../browser/badge.ts';
import type { NoChange } from '../../core/answers/no-change.ts';
import { shortVerdict } from '../../core/wording/verdict.ts';
import type { Words } from '../../core/wording/words.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';

/** Name of the extension, the same in every language. */
const NAME = 'Still Banned?';
/**
 * Background colours of badges. White text has a contrast of at least 4.5 : 1 on each. None is
 * green, because "nothing changed" is no approval.
 */
export const COLORS = {
  changed: '#9a3412',
  unchanged: '#0a5567',
  failed: '#b91c1c',
  neutral: '#475569',
};

export const NO_BADGE: Badge = { text: '', color: COLORS.neutral, title: NAME };

/**
 * Returns the badge for a tab's report. Its title names the extension, gives the first verdict in
 * short, and explains the text, which is:
 * - the number of changes since the article;
 * - `=` for no change;
 * - `•` for an unknown date, for nothing on record, and for a rule that this version can't read
 *   completely or that was last confirmed long ago;
 * - `!` when the record failed to load;
 * - empty for any other page.
 */
export function badgeFor(words: Words, report: TabReport): Badge {
  if (report.kind === 'record-failed')
    return { text: '!', color: COLORS.failed, title: `${NAME} ${words.say('badge_failed')}` };
  if (report.kind !== 'about') return NO_BADGE;
  const { noChange, sinceArticle, findings } = report.annotation;
  // Procedural steps appear in the sidebar, but do not count as changes.
  const changes = sinceArticle?.changes ?? null;
  const [finding] = findings;
  const verdict = finding ? [shortVerdict(words, finding)] : [];
  const title = (text: string) => `${NAME} ${[...verdict, text].join(' · ')}`;
  if (changes === null)
    return { text: '•', color: COLORS.neutral, title: title(words.say('badge_about')) };
  if (changes.length === 0) return noChangeBadge(words, noChange, title);
  return {
    text: changes.length > 99 ? '99+' : String(changes.length),
    color: COLORS.changed,
    title: title(words.say('badge_changes', { count: changes.length })),
  };
}

function noChangeBadge(words: Words, noChange: NoChange, title: (text: string) => string): Badge {
  if (noChange === 'good')
    return { text: '=', color: COLORS.unchanged, title: title(words.say('badge_unchanged')) };
  const key = noChange === 'no_record' ? 'badge_no_record' : (`changes_${noChange}` as const);
  return { text: '•', color: COLORS.neutral, title: title(words.say(key)) };
}
