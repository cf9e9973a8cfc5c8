import { lookOf } from '../components/look-of.ts';
import { answersOf } from '../core/answers/answers-of.ts';
import { type Finding, findingsOf } from '../core/answers/findings.ts';
import { sinceArticle } from '../core/answers/since-article.ts';
import { endsOn, startsOn } from '../core/dates/day-or-month.ts';
import type { Claim } from '../core/judge/claims/claim.ts';
import type { Status } from '../core/law/standing.ts';
import { statusInScope } from '../core/law/status.ts';
import { eventsOf, measuresIn } from '../core/record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../core/record/schema.ts';
import type { Scope } from '../core/record/scopes.ts';
import { caveatWords } from '../core/wording/caveat.ts';
import { subjectWords } from '../core/wording/short-lines.ts';
import { standingWords } from '../core/wording/standing.ts';
import { presentLine, verdict } from '../core/wording/verdict.ts';
import { markWords, verdictWord } from '../core/wording/verdict-words.ts';
import { capitalised, type Words } from '../core/wording/words.ts';
import type { PreparedAnswer, StateWords } from './answer-file.ts';

/** First possible day of an article. */
const BEGINNING = '1970-01-01';

/** App, place and group of people that answers are about. */
export interface Subject {
  app: string;
  place: string;
  scope: Scope;
}

/** Record, texts and day from which answers are prepared. */
export interface Sources {
  record: LegalRecord;
  words: Words;
  /** Day that counts as today, `YYYY-MM-DD`. */
  day: string;
  /** Returns the address of a rule's page; null when there is none. */
  ruleUrl: (id: string) => string | null;
}

/**
 * Returns the answers for articles of every day, oldest first. An article is assumed to report the
 * law of its day. `indexOf` returns an event's position in the list of events that changed the law.
 */
export function preparedAnswers(
  sources: Sources,
  subject: Subject,
  indexOf: (event: LegalEvent) => number,
): PreparedAnswer[] {
  const answers: PreparedAnswer[] = [];
  let before = '';
  for (const from of turningDays(sources, subject)) {
    const answer = answerFor(sources, subject, from, indexOf);
    const now = JSON.stringify(answer);
    if (now !== before) answers.push({ from, ...answer });
    before = now;
  }
  return answers;
}

/** Returns the days up to today from which answers may differ, oldest first. */
function turningDays({ record, day }: Sources, { app, place, scope }: Subject): string[] {
  const rules = measuresIn(record, place).filter(
    (rule) => rule.scope === scope && rule.apps.includes(app),
  );
  const dates = rules.flatMap(({ id }) => eventsOf(record, id)).map(({ date }) => date);
  const days = [BEGINNING, day, ...dates.flatMap((date) => [startsOn(date), endsOn(date)])];
  return [...new Set(days)].filter((one) => one <= day).sort();
}

function answerFor(
  { record, words, day, ruleUrl }: Sources,
  subject: Subject,
  published: string,
  indexOf: (event: LegalEvent) => number,
): Omit<PreparedAnswer, 'from'> {
  const { app, place, scope } = subject;
  const statusOn = (on: string) => statusInScope(record, app, place, scope, on);
  const claim = claimOf(subject, statusOn(published), statusOn(day));
  const answers = answersOf(record, [claim], published, day);
  const [finding] = findingsOf(record, answers, { published, today: day });
  if (!finding) throw new Error(`No answer on ${subject.app} in ${subject.place}.`);
  const { answer, main } = finding;
  const { measure } = answer;
  return {
    verdict: { look: lookOf(main.now), words: verdictWord(words, answer) },
    subject: subjectWords(words, finding),
    sentences: sentencesOf(words, finding),
    moves: movesOf(words, finding, published),
    source: answer.source && { name: answer.source.publisher, url: answer.source.url },
    rule: measure && { name: measure.name, url: ruleUrl(measure.id) },
    changes: measure
      ? sinceArticle(record, { measure, apps: answer.apps }, BEGINNING, day)
          .changes.map(({ event }) => indexOf(event))
          .sort((a, b) => a - b)
      : [],
  };
}

/**
 * Returns the claim that the law on the article's day was as in the record. If the record has only
 * later rules, returns the claim that there is a rule, because a claim that there is none would not
 * lead to rules for other groups of people.
 */
function claimOf({ app, place, scope }: Subject, then: Status, now: Status): Claim {
  const later = now.state === 'no-record' ? 'none' : 'in-force';
  const told = then.state === 'no-record' ? later : then.state;
  return {
    apps: [app],
    place,
    scope,
    told,
    on: null,
    mentions: [],
    weight: 1,
    main: true,
    event: null,
  };
}

function sentencesOf(words: Words, finding: Finding): string[] {
  const { caveat, measure } = finding.answer;
  return [
    verdict(words, finding),
    presentLine(words, finding),
    ...markWords(words, finding.answer).map((mark) => `${capitalised(mark)}.`),
    caveat ? caveatWords(words, caveat) : '',
    measure ? '' : words.say('meaning_no_record'),
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

/** Returns the look of a status, and its word with its beginning: "ended 9 June 2021". */
export function stateWords(words: Words, status: Status, day: string): StateWords {
  const { word, when } = standingWords(words, status, day);
  return { look: lookOf(status), words: [word, when].filter(Boolean).join(' ') };
}
