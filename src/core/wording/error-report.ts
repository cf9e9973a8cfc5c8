import type { Annotation } from '../answers/annotation.ts';
import type { ThenAndNow } from '../answers/then-and-now.ts';
import type { Status } from '../law/standing.ts';
import type { LegalEvent } from '../record/schema.ts';
import type { Provenance } from '../release/provenance.ts';
import { answerLine } from './short-lines.ts';
import { verdict } from './verdict.ts';
import type { Words } from './words.ts';

/** Content of an error report about a page, as the reader chose it. */
export interface ReportedPage {
  /** Answer that the extension gave for the page, or a sentence to show instead of an answer. */
  said: Annotation | string;
  /** Address of the page; null to leave it out. */
  address: string | null;
  /** True to include the sentences of the article. */
  withSentences: boolean;
}

/**
 * Returns an error report, which shows an editor what a reader saw. Address and sentences come
 * first, so that the reader notices them before sending it. No final line break.
 */
export function errorReport(
  words: Words,
  { said, address, withSentences }: ReportedPage,
  provenance: Provenance | null,
  extension: string,
): string {
  const about = typeof said === 'string' ? [said] : linesAbout(words, said);
  const quotes = typeof said === 'string' || !withSentences ? [] : quotesIn(said);
  return [
    ...(address === null ? [] : [address]),
    ...quotes.map((quote) => `> ${quote}`),
    ...about,
    ...(provenance ? recordLines(provenance) : []),
    `still-banned=${extension} language=${words.language.code}`,
  ].join('\n');
}

/** Returns the error report for one event of the record: its id, texts and sources. */
export function eventErrorReport(event: LegalEvent): string {
  const { id, date, state, measures, title, sources } = event;
  return [
    title,
    `event=${id} date=${date} state=${state ?? 'none'} measures=${measures.join(',')}`,
    ...sources.map(({ url }) => url),
  ].join('\n');
}

function linesAbout(words: Words, annotation: Annotation): string[] {
  const { published, today, apps, findings, sinceArticle, reported } = annotation;
  const ids = (events: readonly LegalEvent[]) => events.map(({ id }) => id).join(',') || 'none';
  const appIds = apps.map(({ id }) => id).join(',');
  const day = published ? `${published.date} (${published.source})` : 'unknown';
  return [
    ...findings.flatMap((finding) => [
      answerLine(words, finding),
      `  ${verdict(words, finding)}`,
      ...[finding.main, ...finding.others].flatMap((row) =>
        rowLines(row, published?.date ?? null, today),
      ),
    ]),
    `apps=${appIds} published=${day}`,
    `changes=${sinceArticle ? ids(sinceArticle.changes.map(({ event }) => event)) : 'unknown'}`,
    `reported=${ids(reported.map(({ event }) => event))}`,
  ];
}

function rowLines(
  { app, jurisdiction, scope, then, now }: ThenAndNow,
  day: string | null,
  today: string,
) {
  const before = then && day ? [`${day}: ${standing(then)}`] : [];
  const sources = now.state === 'no-record' ? [] : now.event.sources.map(({ url }) => `  ${url}`);
  return [
    `  ${app.id} ${jurisdiction.code} ${scope}; ${[...before, `${today}: ${standing(now)}`].join('; ')}`,
    ...sources,
  ];
}

function standing(status: Status): string {
  if (status.state === 'no-record') return status.state;
  return `${status.state} since ${status.since} (${status.measure.id}, ${status.event.id})`;
}

function recordLines({ version, from, issued, added = [] }: Provenance): string[] {
  const names = added.map(({ name, provenance }) => ` +${name} ${provenance?.version ?? 'none'}`);
  return [`record=${version} ${from} ${issued}${names.join('')}`];
}

function quotesIn({ reported, mentions }: Annotation): string[] {
  return [
    ...new Set([
      ...reported.map(({ match }) => match.quote),
      ...mentions.map(({ quote }) => quote),
    ]),
  ];
}
