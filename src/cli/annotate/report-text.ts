import type { Annotation } from '../../core/answers/annotation.ts';
import { findingsOf } from '../../core/answers/findings.ts';
import type { ThenAndNow } from '../../core/answers/then-and-now.ts';
import type { Judgement } from '../../core/judge/judgement.ts';
import type { Change } from '../../core/law/change.ts';
import type { LeftOut, LegalEvent } from '../../core/record/schema.ts';
import { dateWords, onDate } from '../../core/wording/dates.ts';
import { doubtWords, eventDoubts } from '../../core/wording/doubts.ts';
import { scopeName, stateWord } from '../../core/wording/legal-terms.ts';
import { placeWords } from '../../core/wording/places.ts';
import { leftOutWords } from '../../core/wording/provenance.ts';
import { statusWords } from '../../core/wording/standing.ts';
import { verdict } from '../../core/wording/verdict.ts';
import type { Words } from '../../core/wording/words.ts';
import type { AnnotatedPage } from './annotate-page.ts';

/**
 * Formats the annotation for a person at the terminal: the kind of page and, for a page about a
 * restriction, the law then and now.
 */
export function textReport(
  words: Words,
  { article, judgement, annotation, leftOut }: AnnotatedPage,
): string {
  const head = [article.title || words.say('cli_no_headline'), publishedLine(words, judgement)];
  const missing = leftOutLine(words, leftOut);
  if (!annotation) return lines([...head, '', words.say('cli_not_about'), ...missing]);
  const through = words.say('cli_through', {
    date: dateWords(words, annotation.recordThrough),
    today: dateWords(words, annotation.today),
  });
  return lines([
    ...head,
    ...section(
      words.say('cli_still_so'),
      findingsOf(annotation).map((finding) => verdict(words, finding)),
    ),
    ...section(
      words.say('cli_then_and_now'),
      annotation.status.flatMap((row) => statusLines(words, row, annotation)),
    ),
    ...section(...changes(words, annotation)),
    ...section(
      words.say('cli_reports'),
      annotation.reported.map(({ event }) => eventLine(words, event)),
    ),
    ...section(words.say('cli_quotes'), quotes(annotation)),
    '',
    through,
    ...missing,
  ]);
}

function leftOutLine(words: Words, leftOut: LeftOut): string[] {
  return leftOut.measures + leftOut.events > 0 ? [leftOutWords(words, leftOut)] : [];
}

function publishedLine(words: Words, { published }: Judgement): string {
  if (!published) return words.say('cli_published_unknown');
  return words.say('cli_published', {
    when: onDate(words, published.date),
    source: published.source,
  });
}

function statusLines(
  words: Words,
  { app, jurisdiction, scope, then, now, next, access }: ThenAndNow,
  { published, today }: Annotation,
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
    `    ${firstSource(now.event)}`,
    ...doubtWords(words, now, today).map(({ text }) => `    ${text}`),
  ];
}

function changes(words: Words, { changes, published, noChange }: Annotation): [string, string[]] {
  if (!changes || !published) return [words.say('cli_changes'), [words.say('cli_changes_unknown')]];
  const title = words.say('cli_since', { date: dateWords(words, published.date) });
  const lines = changes.flatMap((change) => changeLines(words, change));
  const none = words.say(noChange === 'good' ? 'cli_changes_none' : `changes_${noChange}`);
  return [title, lines.length > 0 ? lines : [none]];
}

function changeLines(words: Words, { event, transitions }: Change): string[] {
  const moves = transitions.map(({ measure, before, after }) => {
    const now = stateWord(words, after);
    if (before === after) return `  ${measure.name}: ${words.say('unchanged', { state: now })}`;
    const from = before ? `${stateWord(words, before)} → ` : '';
    return `  ${measure.name}: ${from}${now}`;
  });
  return [
    eventLine(words, event),
    ...moves,
    `  ${firstSource(event)}`,
    ...eventDoubts(words, event).map(({ text }) => `  ${text}`),
  ];
}

function eventLine(words: Words, event: LegalEvent): string {
  return `${dateWords(words, event.date)}: ${event.title}`;
}

function firstSource({ sources }: LegalEvent): string {
  const source = sources.find(({ seen }) => seen) ?? sources[0];
  return source ? `${source.publisher}, ${source.url}` : '';
}

/** Returns the quoted sentences; a sentence that names two apps occurs only once. */
function quotes({ mentions }: Annotation): string[] {
  return [...new Set(mentions.map(({ quote }) => `“${quote}”`))];
}

function section(title: string, entries: readonly string[]): string[] {
  return entries.length > 0 ? ['', title, ...entries.map((entry) => `  ${entry}`)] : [];
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
