import type { Finding } from '../answers/findings.ts';
import { isForEveryone } from '../record/scopes.ts';
import { forPeople } from './legal-terms.ts';
import { listed } from './lists.ts';
import { fromWords } from './origin.ts';
import { placeWords } from './places.ts';
import { verdictWord } from './verdict-words.ts';
import type { Words } from './words.ts';

/**
 * Returns the subject of an answer: its apps, its place and, unless the rule is for everyone, the
 * people to whom the rule applies. Examples: "WeChat in the US", "TikTok in Australia, for
 * under-16s".
 */
export function subjectWords(words: Words, finding: Finding): string {
  const { answer, apps, jurisdiction, main } = finding;
  const names = apps.map(({ name }) => name);
  const place = placeWords(words, jurisdiction);
  const subject = words.say('short_subject', { apps: listed(words, names), place });
  if (isForEveryone(main.scope)) return subject;
  const people = forPeople(words, main.scope, answer.measure);
  return words.say('join_comma', { first: subject, second: people });
}

/**
 * Returns an answer in one line: "Never took effect: WeChat in the US". If the answer comes from a
 * newsroom's record, adds the newsroom's name.
 */
export function answerLine(words: Words, finding: Finding): string {
  const verdict = verdictWord(words, finding.answer);
  const line = words.say('short_line', { verdict, subject: subjectWords(words, finding) });
  const { now } = finding.main;
  const from = now.state === 'no-record' ? '' : fromWords(words, now.measure);
  return from ? `${line} (${from})` : line;
}
