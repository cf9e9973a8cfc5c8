import type { Annotation } from '../../core/answers/annotation.ts';
import type { ThenAndNow } from '../../core/answers/then-and-now.ts';
import { doubtWords } from '../../core/wording/doubts.ts';
import { scopeName } from '../../core/wording/legal-terms.ts';
import { placeWords } from '../../core/wording/places.ts';
import { statusWords } from '../../core/wording/standing.ts';
import type { Words } from '../../core/wording/words.ts';
import { eventLine, sourceLine } from './change-text.ts';

/**
 * Returns lines about the law on one app in one place for one group, such as TikTok in India for
 * officials. They give the law's state on the article's day and today.
 */
export function otherRuleLines(
  words: Words,
  { app, jurisdiction, scope, then, now, next, access }: ThenAndNow,
  { published, today }: Pick<Annotation, 'published' | 'today'>,
): string[] {
  const subject = [app.name, placeWords(words, jurisdiction), scopeName(words, scope)].join(' · ');
  const before =
    then && published ? statusWords(words, then, published.date) : words.say('cli_unknown_then');
  return [
    subject,
    `  ${words.say('cli_then', { status: before })}`,
    `  ${words.say('cli_now', { status: statusWords(words, now, today) })}`,
    ...basis(words, now, today),
    ...next.map((event) => `  ${words.say('cli_next', { event: eventLine(words, event) })}`),
    ...access.map(({ note, url }) => `  ${words.say('cli_access', { note, url })}`),
  ];
}

function basis(words: Words, now: ThenAndNow['now'], today: string): string[] {
  if (now.state === 'no-record') return [`  ${words.say('cli_no_record')}`];
  return [
    `  ${words.say('cli_by', { event: now.event.title })}`,
    `    ${sourceLine(now.event)}`,
    ...doubtWords(words, now, today).map(({ text }) => `    ${text}`),
  ];
}
