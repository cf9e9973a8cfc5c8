import type { ChangedRow, Fit, WeightsFigures } from './cross-validate.ts';
import { mistakeList, ratesText, shortened } from './print.ts';

/** Formats the result of a fit as text for people. */
export function printFit(fit: Fit, folds: number): string {
  return [
    `${fit.rows} rows, ${folds} folds`,
    `present weights             ${figures(fit.present)}`,
    `fitted without a row's fold ${figures(fit.fitted)}`,
    'weights: present → fitted on all rows',
    `  bias: ${change(fit.bias)}`,
    ...fit.weights.map(
      ({ rule, speaks, ...values }) => `  ${rule}: ${change(values)}  (speaks in ${speaks})`,
    ),
    ...mistakeList('rows judged otherwise', fit.changed.map(changed)),
  ].join('\n');
}

function changed(row: ChangedRow): string {
  const label = row.positive ? 'restriction' : 'none';
  return `${row.id}  ${label}: ${change(row)}  ${shortened(row.title)}`;
}

function figures(one: WeightsFigures): string {
  return `${ratesText(one)}  log loss ${one.logLoss.toFixed(3)}`;
}

function change({ present, fitted }: { present: number; fitted: number }): string {
  return `${present.toFixed(2)} → ${fitted.toFixed(2)}`;
}
