import type { ClaimFigures, ClaimMistake, ClaimScores, WrongTold } from './claim-scores.ts';
import { figure, mistakeList, ratesText, shortened } from './print.ts';
import { groupedBy } from './rates.ts';
import type { ToldRule } from './told-rules.ts';

/** Formats the scores of claims as text for people. */
export function printClaims(scores: ClaimScores): string {
  return [
    ...figures('all', scores.all),
    ...figures('judged about', scores.judgedAbout),
    'by language',
    ...Object.entries(scores.byLanguage).map(([lang, one]) => `  ${lang}: ${oneLine(one)}`),
    'by scope',
    ...Object.entries(scores.byScope).map(
      ([scope, one]) => `  ${scope}: ${ratesText(one)}  state ${figure(one.toldRight)}`,
    ),
    ...mistakeList('missed', scores.misses.map(mistake)),
    ...mistakeList('false', scores.falseClaims.map(mistake)),
    ...mistakeList('wrong state', scores.wrongTold.map(wrongState)),
    'states confused: label ≠ found',
    ...confusions(scores.wrongTold).map((line) => `  ${line}`),
  ].join('\n');
}

function figures(name: string, one: ClaimFigures): string[] {
  return [
    `${name}: ${one.texts} texts`,
    `  app and place  ${ratesText(one.appAndPlace)}`,
    `  with scope     ${ratesText(one.withScope)}`,
    `  main claims    ${ratesText(one.main)}`,
    `  main claim right ${figure(one.mainRight)}  scope right ${figure(one.scopeRight)}  state right ${figure(one.toldRight)}`,
  ];
}

function oneLine(one: ClaimFigures): string {
  return [
    `${one.texts} texts`,
    `app and place F1 ${figure(one.appAndPlace.f1)}`,
    `with scope F1 ${figure(one.withScope.f1)}`,
    `main F1 ${figure(one.main.f1)}`,
    `main claim right ${figure(one.mainRight)}`,
    `scope right ${figure(one.scopeRight)}`,
    `state right ${figure(one.toldRight)}`,
  ].join('  ');
}

function mistake({ id, rule, otherScopes, about, sentence }: ClaimMistake): string {
  const why = about ? otherScopes.map((scope) => ` (as ${scope})`).join('') : ' (not about)';
  return `${id}  ${ruleText(rule)} ${rule.told}${rule.main ? ' main' : ''}${why}  ${shortened(sentence)}`;
}

function wrongState({ id, rule, expected }: WrongTold): string {
  return `${id}  ${ruleText(rule)}: ${expected} ≠ ${rule.told}  ${shortened(rule.quote)}`;
}

/**
 * Counts how often the judge found one state where another was labelled. Returns one line for each
 * pair of states, the most frequent first.
 */
function confusions(wrong: readonly WrongTold[]): string[] {
  return [...groupedBy(wrong, ({ expected, rule }) => `${expected} ≠ ${rule.told}`)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([pair, group]) => `${group.length}  ${pair}`);
}

function ruleText({ app, place, scope }: ToldRule): string {
  return `${app} ${place ?? '–'} ${scope}`;
}
