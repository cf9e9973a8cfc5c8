import type { Finding } from '../../core/answers/findings.ts';
import { shownRule } from '../../core/answers/lead.ts';
import { decidingSource } from '../../core/record/deciding-source.ts';
import { isForEveryone } from '../../core/record/scopes.ts';
import { reachWords } from '../../core/wording/bodies.ts';
import { caveatWords } from '../../core/wording/caveat.ts';
import { scopeName } from '../../core/wording/legal-terms.ts';
import { listed } from '../../core/wording/lists.ts';
import { placeWords } from '../../core/wording/places.ts';
import { statusWords } from '../../core/wording/standing.ts';
import { otherRuleLine, verdict } from '../../core/wording/verdict.ts';
import { markWords, verdictWord } from '../../core/wording/verdict-words.ts';
import type { Words } from '../../core/wording/words.ts';
import { eventLine } from './change-text.ts';

/**
 * Returns an answer as lines: heading, verdict, the rule's state on the article's day and today,
 * deciding event and source, next scheduled event, and caveat.
 */
export function answerLines(words: Words, finding: Finding, published: string | null): string[] {
  const { answer, lead, main, today } = finding;
  const { then, now } = main;
  if (now.state === 'no-record') return [briefLine(words, finding), `  ${verdict(words, finding)}`];
  const before =
    then && published ? statusWords(words, then, published) : words.say('cli_unknown_then');
  const course = [
    words.say('cli_then', { status: before }),
    words.say('cli_now', { status: statusWords(words, now, today) }),
  ];
  const source = decidingSource(now.event);
  const from = source ? `; ${source.publisher}, ${source.url}` : '';
  const said = [verdict(words, finding), otherRuleLine(words, finding)].filter(Boolean).join(' ');
  const caveat = lead.caveat ? [caveatWords(words, lead.caveat)] : [];
  const next = answer.next ? [words.say('cli_next', { event: eventLine(words, answer.next) })] : [];
  return [
    briefLine(words, finding),
    ...[
      said,
      course.join(' → '),
      `${words.say('cli_by', { event: now.event.title })}${from}`,
      ...next,
      // The verdict may already contain the caveat, for example the day of the last check. In
      // this case, the caveat is not repeated.
      ...caveat.filter((text) => !said.includes(text)),
    ].map((line) => `  ${line}`),
  ];
}

/** Returns an answer in one line: "Never took effect: WeChat · the US". */
export function briefLine(words: Words, finding: Finding): string {
  const { answer, apps, jurisdiction } = finding;
  const rule = shownRule(finding);
  const word = [verdictWord(words, finding), ...markWords(words, finding)].join(', ');
  const names = listed(
    words,
    apps.map(({ name }) => name),
  );
  const subject = [
    names,
    placeWords(words, jurisdiction),
    ...(isForEveryone(answer.scope) ? [] : [scopeName(words, answer.scope)]),
    ...(rule?.reach ? [words.say('only_reach', { reach: reachWords(words, rule) })] : []),
  ];
  return words.say('labelled', { label: word, text: subject.join(' · ') });
}
