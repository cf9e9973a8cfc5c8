import { figure, ratesText } from './rates.ts';
import type { ListRates, Scores, TextRates } from './scores.ts';

/** Formats the scores as text for people. */
export function printScores(scores: Scores): string {
  return [
    `all: ${rates(scores.all)}`,
    ...list(
      'misses',
      scores.misses.map(({ id, score, title }) => `${id}  ${score.toFixed(2)}  ${title}`),
    ),
    ...list(
      'false alarms',
      scores.falseAlarms.map(({ id, score, title }) => `${id}  ${score.toFixed(2)}  ${title}`),
    ),
    ...lists('apps', scores.apps),
    ...lists('jurisdictions', scores.jurisdictions),
    'by language',
    ...Object.entries(scores.byLanguage).map(([key, value]) => `  ${key}: ${rates(value)}`),
    'by hardness',
    ...Object.entries(scores.byHardness).map(([key, value]) => `  ${key}: ${rates(value)}`),
    `judging: ${scores.medianMilliseconds.toFixed(2)} ms median`,
  ].join('\n');
}

function rates(one: TextRates): string {
  return `${one.rows} rows  ${ratesText(one)}`;
}

function lists(name: string, { firstNamedRight, exact, f1, wrong }: ListRates): string[] {
  const head = `${name}: first named right ${figure(firstNamedRight)}  exact ${figure(exact)}  F1 ${figure(f1)}`;
  return [
    head,
    ...wrong.map(
      ({ id, expected, found }) => `  ${id}: ${expected.join(' ')} ≠ ${found.join(' ') || '–'}`,
    ),
  ];
}

function list(name: string, lines: string[]): string[] {
  return [`${name}: ${lines.length}`, ...lines.map((line) => `  ${line}`)];
}
