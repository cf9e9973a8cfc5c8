import type { Annotation } from '../../core/answers/annotation.ts';
import type { Judgement } from '../../core/judge/judgement.ts';
import type { LeftOut } from '../../core/record/schema.ts';
import { dateWords, onDate } from '../../core/wording/dates.ts';
import { listed } from '../../core/wording/lists.ts';
import { leftOutWords } from '../../core/wording/provenance.ts';
import type { Words } from '../../core/wording/words.ts';
import type { AnnotatedPage } from './annotate-page.ts';
import { answerLines, briefLine } from './answer-text.ts';
import { changeLines, changesShown, eventLine } from './change-text.ts';
import { otherRuleLines } from './other-rules-text.ts';

/** Number of answers that are printed in full. Further answers take one line each. */
const FULL_ANSWERS = 3;
/** Maximum number of changes since the article that are listed, unless `all` is set. */
const MOST_CHANGES = 7;

/**
 * Formats an annotation for the terminal. `all` prints every answer and change in full, the law
 * for other groups, the reported events and the article's sentences.
 */
export function textReport(
  words: Words,
  { article, judgement, annotation, leftOut }: AnnotatedPage,
  all = false,
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
    ...answers(words, annotation, all),
    ...(annotation.findings.length > 0 ? section(...changes(words, annotation, all)) : []),
    ...(all ? everythingElse(words, annotation) : []),
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

/** Returns the answers as lines. Like the sidebar, leaves out answers without a known place. */
function answers(words: Words, annotation: Annotation, all: boolean): string[] {
  const { findings, published, apps } = annotation;
  if (findings.length === 0) {
    const names = apps.map(({ name }) => name);
    return ['', words.say('panel_no_place', { apps: listed(words, names) })];
  }
  const full = all ? findings.length : FULL_ANSWERS;
  const brief = findings.slice(full).map((finding) => briefLine(words, finding));
  return [
    ...findings
      .slice(0, full)
      .flatMap((finding) => ['', ...answerLines(words, finding, published?.date ?? null)]),
    ...(brief.length > 0 ? ['', ...brief] : []),
  ];
}

function changes(
  words: Words,
  { sinceArticle, published, noChange }: Annotation,
  all: boolean,
): [string, string[]] {
  if (!sinceArticle || !published)
    return [words.say('cli_changes'), [words.say('cli_changes_unknown')]];
  const title = words.say('cli_since', { date: dateWords(words, published.date) });
  const shown = changesShown(sinceArticle, all ? Number.POSITIVE_INFINITY : MOST_CHANGES);
  const rest = sinceArticle.changes.length + sinceArticle.steps.length - shown.length;
  const none = noChange === 'good' ? 'cli_changes_none' : (`changes_${noChange}` as const);
  const lines = shown.flatMap((change) =>
    all ? changeLines(words, change) : eventLine(words, change.event),
  );
  const told = lines.length > 0 ? lines : [words.say(none)];
  return [title, rest > 0 ? [...told, `… +${rest} (--all)`] : told];
}

function everythingElse(words: Words, { findings, reported, mentions, ...days }: Annotation) {
  const rows = findings.flatMap(({ others }) => others);
  return [
    ...section(
      words.say('cli_then_and_now'),
      rows.flatMap((row) => otherRuleLines(words, row, days)),
    ),
    ...section(
      words.say('cli_reports'),
      reported.map(({ event }) => eventLine(words, event)),
    ),
    ...section(
      words.say('cli_quotes'),
      mentions.map(({ quote }) => `“${quote}”`),
    ),
  ];
}

function section(title: string, entries: readonly string[]): string[] {
  return entries.length > 0 ? ['', title, ...entries.map((entry) => `  ${entry}`)] : [];
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
