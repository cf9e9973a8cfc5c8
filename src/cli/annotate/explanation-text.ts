import type {
  ArticleContribution,
  ClaimExplanation,
  EventExplanation,
  Explanation,
  JoinExplanation,
  PlaceExplanation,
  Quote,
} from '../../core/judge/explain/explanation.ts';
import type { WeighedClass } from '../../core/judge/rules/article-rules.ts';

/** Maximum length of a sentence in the output, in characters. Longer sentences are cut. */
const LONGEST = 160;

/** Maximum number of sentences shown for a scoring rule. */
const SENTENCES = 3;

/** Maximum number of cues (words and facts) shown for a claim's place, and for its state. */
const CUES = 6;

/** Width of the column for a scoring rule's name, in characters. */
const NAME = 26;

/**
 * Formats an explanation of the judgement in English. Lists the scoring rules that applied, the
 * score, and the article's sentences about apps, places, events and claims. docs/judging.md
 * describes each scoring rule.
 */
export function explanationText(explanation: Explanation): string {
  const { base, rules, classes, score, vetoes, sentences, places, events, claims } = explanation;
  const lines = [
    '',
    'Why: rules of the article',
    ...vetoes.flatMap(({ rule, about }) => [`  ${rule.padEnd(NAME)} veto`, `      ${about}`]),
    row('(base)', signed(base)),
    ...rules.flatMap(ruleLines),
    ...[...classes].sort(byAddition).map(classLine),
    row('score', ` ${score.toFixed(3)}`, scoreNote(explanation)),
    ...section('Why: sentences that join an app with a restriction', sentences.flatMap(joinLines)),
    ...section('Why: jurisdictions', places.flatMap(placeLines)),
    ...section('Why: events', events.flatMap(eventLines)),
    ...section('Why: claims', claims.flatMap(claimLines)),
  ];
  return `${lines.join('\n')}\n`;
}

function scoreNote({ vetoes }: Explanation): string {
  return vetoes.length > 0 ? '0 by veto' : 'logistic function of the sum; about from 0.5';
}

function ruleLines({ rule, about, weight, value, adds, sentences }: ArticleContribution): string[] {
  const shown = sentences.slice(0, SENTENCES).map((sentence) => `      ${quoted(sentence)}`);
  const rest = sentences.length - shown.length;
  return [
    row(rule, signed(adds), `${weight} × ${value.toFixed(2)}`),
    `      ${about}`,
    ...shown,
    ...(rest > 0 ? [`      and ${rest} more`] : []),
  ];
}

function classLine({ name, weight, share, adds }: WeighedClass): string {
  return row(`names ${name}`, signed(adds), `${weight} × ${share.toFixed(2)}`);
}

function byAddition(a: { adds: number }, b: { adds: number }): number {
  return Math.abs(b.adds) - Math.abs(a.adds);
}

function joinLines(join: JoinExplanation): string[] {
  const { rule, app, word, strength, factors } = join;
  return [
    `  ${quoted(join)}`,
    `    ${row(rule, ` ${strength.toFixed(2)}`, `${app}, by “${word}”`).trimStart()}`,
    ...factors.map(
      ({ rule: name, about, factor }) =>
        `      ${row(name, factor === 1 ? 'also' : `×${factor.toFixed(2)}`, about).trimStart()}`,
    ),
  ];
}

function placeLines(place: PlaceExplanation): string[] {
  const { code, word, adds, factors } = place;
  return [
    `  ${quoted(place)}`,
    `    ${row(code, signed(adds), `by “${word}”`).trimStart()}`,
    ...factors.map(
      ({ rule, about, factor }) => `      ${row(rule, `×${factor.toFixed(2)}`, about).trimStart()}`,
    ),
  ];
}

function eventLines(event: EventExplanation): string[] {
  const { id, certainty, base, rules } = event;
  return [
    `  ${id}  ${certainty.toFixed(2)}`,
    `    ${quoted(event)}`,
    `    ${row('(base)', signed(base)).trimStart()}`,
    ...rules.map(({ rule, about, adds }) => `    ${row(rule, signed(adds), about).trimStart()}`),
  ];
}

function claimLines(claim: ClaimExplanation): string[] {
  const { app, place, scope, told, rather, cues, statements, placeCues, event } = claim;
  const shown = statements.slice(0, SENTENCES).map((statement) => `    ${quoted(statement)}`);
  const rest = statements.length - SENTENCES;
  return [
    `  ${app}, ${place ?? 'no place'}, ${scope}: told as ${told}`,
    ...shown,
    ...(rest > 0 ? [`    and ${rest} more`] : []),
    '    claimed, by:',
    ...strongest(placeCues).map(([cue, adds]) => `      ${row(cue, signed(adds)).trimStart()}`),
    `    ${told} rather than ${rather}:`,
    ...cues
      .slice(0, CUES)
      .map(
        ({ cue, adds, sentence }) =>
          `      ${row(cue, signed(adds), sentence ? quoted(sentence) : '').trimStart()}`,
      ),
    ...(event
      ? [`    ${event.reported ? 'reports' : 'hardly'} ${event.id}  ${event.certainty.toFixed(2)}`]
      : []),
    ...(event?.rules ?? []).map(
      ({ rule, about, adds }) => `      ${row(rule, signed(adds), about).trimStart()}`,
    ),
  ];
}

/** Returns the cues that changed a place's score most, up or down, largest change first. */
function strongest(additions: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(additions)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, CUES);
}

function row(name: string, figure: string, note = ''): string {
  return `  ${name.padEnd(NAME)} ${figure}  ${note}`.trimEnd();
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}

function quoted({ text, block }: Quote): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `${block < 0 ? 'title' : `block ${block}`}: “${short}”`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines] : [];
}
