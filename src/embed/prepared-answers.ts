import { lookOf } from '../components/look-of.ts';
import type { Finding } from '../core/answers/findings.ts';
import { shownRule } from '../core/answers/lead.ts';
import type { Status } from '../core/law/standing.ts';
import { decidingSource } from '../core/record/deciding-source.ts';
import type { LegalEvent } from '../core/record/schema.ts';
import { caveatWords } from '../core/wording/caveat.ts';
import { subjectWords } from '../core/wording/short-lines.ts';
import { standingWords } from '../core/wording/standing.ts';
import { otherRuleLine, verdict } from '../core/wording/verdict.ts';
import { markWords, verdictWord } from '../core/wording/verdict-words.ts';
import { capitalised, type Words } from '../core/wording/words.ts';
import type { PreparedAnswer, StateWords } from './answer-file.ts';
import type { Turn } from './law-in-place.ts';

/** Texts and addresses needed to put findings into words. */
export interface Wording {
  words: Words;
  /** Returns the address of a rule's page; null when the rule has no page. */
  ruleUrl: (id: string) => string | null;
  /** Returns the index of an event in the file's list of events; -1 if the list lacks it. */
  indexOf: (event: LegalEvent) => number;
}

/**
 * Returns the answers for articles, one for each period of publication (`Turn`), oldest period
 * first. Leaves out an answer that is the same as the one before it.
 */
export function preparedAnswers(wording: Wording, turns: readonly Turn[]): PreparedAnswer[] {
  const answers: PreparedAnswer[] = [];
  let before = '';
  for (const turn of turns) {
    const answer = answerFor(wording, turn);
    const now = JSON.stringify(answer);
    if (now !== before) answers.push({ from: turn.from, ...answer });
    before = now;
  }
  return answers;
}

function answerFor(
  { words, ruleUrl, indexOf }: Wording,
  { from, finding, changes }: Turn,
): Omit<PreparedAnswer, 'from'> {
  const { main } = finding;
  const measure = shownRule(finding);
  const source = main.now.state === 'no-record' ? null : decidingSource(main.now.event);
  return {
    verdict: { look: lookOf(main.now), words: verdictWord(words, finding) },
    subject: subjectWords(words, finding),
    sentences: sentencesOf(words, finding),
    moves: movesOf(words, finding, from),
    source: source && { name: source.publisher, url: source.url },
    rule: measure && { name: measure.name, url: ruleUrl(measure.id) },
    changes: changes.map(indexOf).sort((a, b) => a - b),
  };
}

function sentencesOf(words: Words, finding: Finding): string[] {
  const { caveat } = finding.lead;
  return [
    verdict(words, finding),
    otherRuleLine(words, finding),
    ...markWords(words, finding).map((mark) => `${capitalised(mark)}.`),
    caveat ? caveatWords(words, caveat) : '',
    finding.answer.measure ? '' : words.say('meaning_no_record'),
  ].filter((sentence) => sentence !== '');
}

function movesOf(
  words: Words,
  { main: { then, now }, today }: Finding,
  published: string,
): PreparedAnswer['moves'] {
  if (then === null || now.state === 'no-record') return null;
  if (then.state !== 'no-record' && then.event.id === now.event.id) return null;
  return { then: stateWords(words, then, published), now: stateWords(words, now, today) };
}

/**
 * Returns a status in words, such as "ended 9 June 2021". `look` is the name of the status's icon.
 */
export function stateWords(words: Words, status: Status, day: string): StateWords {
  const { word, when } = standingWords(words, status, day);
  return { look: lookOf(status), words: [word, when].filter(Boolean).join(' ') };
}
