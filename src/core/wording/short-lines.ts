import type { Finding } from '../answers/findings.ts';
import { shownRule } from '../answers/lead.ts';
import type { Measure } from '../record/schema.ts';
import { reachWords } from './bodies.ts';
import { peopleBesideBody } from './legal-terms.ts';
import { listed } from './lists.ts';
import { fromWords } from './origin.ts';
import { placeShort, placeWords } from './places.ts';
import { verdictWord } from './verdict-words.ts';
import type { Words } from './words.ts';

/**
 * Returns the subject of an answer: "TikTok in Australia, for under-16s". Leaves out the people
 * if the rule is for everyone, or if the name of the rule's institution already says who they
 * are, as with an army.
 */
export function subjectWords(words: Words, finding: Finding): string {
  return subjectPieces(words, finding, (rule) => reachWords(words, rule)).join('');
}

/**
 * Returns the text of `subjectWords` as a list of parts. `write` returns the part that names
 * the single institution to which a rule is limited, for example a JSX element.
 */
export function subjectPieces<V>(
  words: Words,
  finding: Finding,
  write: (rule: Measure) => V,
): (string | V)[] {
  const { apps: named, jurisdiction, main } = finding;
  const apps = listed(
    words,
    named.map(({ name }) => name),
  );
  const rule = shownRule(finding);
  const subject: (string | V)[] =
    rule?.reach === undefined
      ? [words.say('short_subject', { apps, place: placeWords(words, jurisdiction) })]
      : words.pieces<'short_body', string | V>('short_body', {
          apps,
          reach: write(rule),
          place: placeShort(words, jurisdiction),
        });
  const people = peopleBesideBody(words, main.scope, rule);
  if (people === '') return subject;
  return words
    .pieces<'join_comma', null | string>('join_comma', { first: null, second: people })
    .flatMap((piece) => (piece === null ? subject : [piece]));
}

/**
 * Returns an answer in one line: "Never took effect: WeChat in the US". A rule from an added record
 * is followed by its origin: "(from The Herald’s record)".
 */
export function answerLine(words: Words, finding: Finding): string {
  const label = verdictWord(words, finding);
  const line = words.say('labelled', { label, text: subjectWords(words, finding) });
  const { now } = finding.main;
  const from = now.state === 'no-record' ? '' : fromWords(words, now.measure);
  return from ? words.say('join_brackets', { first: line, second: from }) : line;
}
