import type { Annotation, ThenAndNow } from '../../core/annotation.ts';
import type { Change } from '../../core/changes.ts';
import type { Judgement } from '../../core/judgement.ts';
import type { LegalEvent } from '../../core/record.ts';
import { dateWords, onDate } from '../../core/wording/dates.ts';
import { doubtWords, eventDoubts } from '../../core/wording/doubts.ts';
import { findingsOf } from '../../core/wording/findings.ts';
import { placeWords } from '../../core/wording/places.ts';
import { statusWords } from '../../core/wording/standing.ts';
import { verdict } from '../../core/wording/verdict.ts';
import { scopeName, stateWord } from '../../core/wording.ts';
import type { AnnotatedPage } from './annotate-page.ts';

/** What a person reads at the terminal: what the page is, and for one about a restriction what was law then and is now. */
export function textReport({ article, judgement, annotation }: AnnotatedPage): string {
  const head = [article.title || '(no headline)', publishedLine(judgement)];
  if (!annotation) return lines([...head, '', 'Not about a legal restriction of a watched app.']);
  return lines([
    ...head,
    ...section('Is it still so?', findingsOf(annotation).map(verdict)),
    ...section(
      'Then and now',
      annotation.status.flatMap((row) => statusLines(row, annotation)),
    ),
    ...section(...changes(annotation)),
    ...section(
      'The article reports',
      annotation.reported.map(({ event }) => eventLine(event)),
    ),
    ...section('It says so here', quotes(annotation)),
    '',
    `Record through ${dateWords(annotation.recordThrough)}; "now" is ${dateWords(annotation.today)}.`,
  ]);
}

function publishedLine({ published }: Judgement): string {
  if (!published) return 'Publication date unknown.';
  return `Published ${onDate(published.date)} (${published.source}).`;
}

function statusLines(
  { app, jurisdiction, scope, then, now, next }: ThenAndNow,
  { published, today }: Annotation,
): string[] {
  const subject = `${app.name}, ${placeWords(jurisdiction)}, ${scopeName(scope).toLowerCase()}`;
  const before =
    then && published ? statusWords(then, published.date) : 'unknown, as the publication date is';
  return [
    subject,
    `  then: ${before}`,
    `  now:  ${statusWords(now, today)}`,
    ...basis(now),
    ...next.map((event) => `  next: ${eventLine(event)}`),
  ];
}

function basis(now: ThenAndNow['now']): string[] {
  if (now.state === 'no-record')
    return ['  That the record holds nothing does not show that the app is allowed.'];
  return [
    `  by:   ${now.event.title}`,
    `        ${firstSource(now.event)}`,
    ...doubtWords(now).map((doubt) => `        ${doubt}`),
  ];
}

function changes({ changes, published }: Annotation): [string, string[]] {
  if (!changes || !published) return ['Changes since', ['Not known, as the publication date is unknown.']];
  const title = `Since this article (${dateWords(published.date)})`;
  return [title, changes.length > 0 ? changes.flatMap(changeLines) : ['Nothing has changed.']];
}

function changeLines({ event, transitions }: Change): string[] {
  const moves = transitions.map(({ measure, before, after }) => {
    const from = before ? `${stateWord(before)} → ` : '';
    return `  ${measure.name}: ${from}${stateWord(after)}`;
  });
  return [
    eventLine(event),
    ...moves,
    `  ${firstSource(event)}`,
    ...eventDoubts(event).map((doubt) => `  ${doubt}`),
  ];
}

function eventLine(event: LegalEvent): string {
  return `${dateWords(event.date)}: ${event.title}`;
}

function firstSource({ sources }: LegalEvent): string {
  const source = sources.find(({ seen }) => seen) ?? sources[0];
  return source ? `${source.publisher}, ${source.url}` : '';
}

/** A sentence that names two apps is one sentence. */
function quotes({ mentions }: Annotation): string[] {
  return [...new Set(mentions.map(({ quote }) => `“${quote}”`))];
}

function section(title: string, entries: readonly string[]): string[] {
  return entries.length > 0 ? ['', title, ...entries.map((entry) => `  ${entry}`)] : [];
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
