import type { Rates } from './rates.ts';

/** Maximum length of a printed sentence, in characters. */
const SHORT = 140;

/** Formats precision, recall and F1 with the counts behind them. */
export function ratesText(rates: Rates): string {
  const { precision, recall, f1, truePositives, falsePositives, falseNegatives } = rates;
  const counts = `${truePositives} right, ${falsePositives} false, ${falseNegatives} missed`;
  return `precision ${figure(precision)}  recall ${figure(recall)}  F1 ${figure(f1)}  (${counts})`;
}

/** Formats a share with three decimals, or as a dash if it is null. */
export function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

/** Returns a heading that includes the number of `lines`, followed by these lines. */
export function mistakeList(name: string, lines: readonly string[]): string[] {
  return [`${name}: ${lines.length}`, ...lines.map((line) => `  ${line}`)];
}

/** Cuts a sentence that is too long for one line. */
export function shortened(sentence: string): string {
  return sentence.length > SHORT ? `${sentence.slice(0, SHORT - 1)}…` : sentence;
}
