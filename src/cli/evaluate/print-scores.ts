import { figure, mistakeList, ratesText } from './print.ts';
import { ratio } from './rates.ts';
import type { ListRates, Recall, ScopeRecall, Scores, TextRates } from './scores.ts';

/** Formats the scores as text for people. */
export function printScores(scores: Scores): string {
  return [
    `all: ${rates(scores.all)}`,
    ...mistakeList(
      'misses',
      scores.misses.map(({ id, score, title }) => `${id}  ${score.toFixed(2)}  ${title}`),
    ),
    ...mistakeList(
      'false alarms',
      scores.falseAlarms.map(({ id, score, title }) => `${id}  ${score.toFixed(2)}  ${title}`),
    ),
    'recall by scope of the labels',
    ...Object.entries(scores.recallByScope).map(([scope, one]) => `  ${scope}: ${recalls(one)}`),
    ...lists('apps', scores.apps),
    ...lists('jurisdictions', scores.jurisdictions),
    'by language',
    ...Object.entries(scores.byLanguage).map(([key, value]) => `  ${key}: ${rates(value)}`),
    'by hardness, where there are mistakes',
    ...Object.entries(scores.byHardness)
      .filter(([, { falsePositives, falseNegatives }]) => falsePositives + falseNegatives > 0)
      .map(([key, value]) => `  ${key}: ${rates(value)}`),
    `judging: ${scores.medianMilliseconds.toFixed(2)} ms median`,
  ].join('\n');
}

function rates(one: TextRates): string {
  return `${one.rows} rows  ${ratesText(one)}`;
}

function recalls({ all, byLanguage }: ScopeRecall): string {
  const languages = Object.entries(byLanguage).map(([lang, one]) => `${lang} ${recall(one)}`);
  return [recall(all), ...languages].join('  ');
}

function recall({ rows, found }: Recall): string {
  return `${figure(ratio(found, rows))} (${found} of ${rows})`;
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
