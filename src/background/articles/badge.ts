import type { Badge } from '../../browser/badge.ts';
import { findingsOf } from '../../core/answers/findings.ts';
import type { NoChange } from '../../core/answers/no-change.ts';
import { changesState } from '../../core/law/change.ts';
import { shortVerdict } from '../../core/wording/verdict.ts';
import type { Words } from '../../core/wording/words.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';

/** In every language. */
const NAME = 'Still Banned?';
/** Grounds of badges, with white text at least 4.5 : 1. None is green: that nothing changed is no approval. */
export const COLORS = { changed: '#9a3412', unchanged: '#0a5567', failed: '#b91c1c', neutral: '#475569' };

export const NO_BADGE: Badge = { text: '', color: COLORS.neutral, title: NAME };

/**
 * The badge for what is known of a tab: the number of changes since the article, `=` when nothing changed, `•` when its
 * date is not known, nothing is on record or its rule was long not confirmed, `!` when the record failed to load, none for any
 * other page. The title says the first verdict in short before it.
 */
export function badgeFor(words: Words, report: TabReport): Badge {
  if (report.kind === 'record-failed')
    return { text: '!', color: COLORS.failed, title: `${NAME} ${words.say('badge_failed')}` };
  if (report.kind !== 'about') return NO_BADGE;
  const { noChange } = report.annotation;
  // What left a state as it was is told in the sidebar, and is no change.
  const changes = report.annotation.changes?.filter(changesState) ?? null;
  const [finding] = findingsOf(report.annotation);
  const verdict = finding ? [shortVerdict(words, finding)] : [];
  const title = (text: string) => `${NAME} ${[...verdict, text].join(' · ')}`;
  if (changes === null) return { text: '•', color: COLORS.neutral, title: title(words.say('badge_about')) };
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
  const said = noChange === 'no_record' ? 'badge_no_record' : 'changes_unconfirmed';
  return { text: '•', color: COLORS.neutral, title: title(words.say(said)) };
}
