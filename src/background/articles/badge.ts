import type { Badge } from '../../browser/badge.ts';
import { type Comparison, comparedWithArticle } from '../../core/answers/comparison.ts';
import { PROGRAM } from '../../core/publisher/program.ts';
import type { PlainKey } from '../../core/wording/messages.ts';
import { answerLine } from '../../core/wording/short-lines.ts';
import type { Words } from '../../core/wording/words.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';

/**
 * Background colours of badges. White text has a contrast of at least 4.5 : 1 on each. None is
 * green, because green would mean "allowed".
 */
export const COLORS = {
  changed: '#9a3412',
  unchanged: '#0a5567',
  failed: '#b91c1c',
  neutral: '#475569',
};

/** Toolbar button of a tab without an article about a restriction: it shows no badge. */
export const NO_BADGE: Badge = { text: '', color: COLORS.neutral, title: PROGRAM };

/** Badge for each result of comparing today's law with the law on the article's day. */
const BADGES = {
  differs: { text: '≠', color: COLORS.changed, key: 'badge_changed' },
  same: { text: '=', color: COLORS.unchanged, key: 'badge_unchanged' },
  unclear: { text: '?', color: COLORS.neutral, key: 'badge_unclear' },
} satisfies Record<Comparison, { text: string; color: string; key: PlainKey }>;

/**
 * Returns a tab's badge, with a tooltip:
 * - `≠`: the law has changed since the article
 * - `=`: it has not
 * - `?`: the record can't tell
 * - `!`: the record failed to load
 */
export function badgeFor(words: Words, report: TabReport): Badge {
  if (report.kind === 'record-failed')
    return { text: '!', color: COLORS.failed, title: `${PROGRAM} ${words.say('badge_failed')}` };
  if (report.kind !== 'about') return NO_BADGE;
  const { text, color, key } = BADGES[comparedWithArticle(report.annotation)];
  const [first] = report.annotation.findings;
  const answer = first ? [answerLine(words, first)] : [];
  // `keptOut`: the page blocks or covers the sidebar.
  const sentence = words.say(report.keptOut ? 'popup_kept_out' : key);
  return { text, color, title: `${PROGRAM} ${[...answer, sentence].join(' · ')}` };
}
