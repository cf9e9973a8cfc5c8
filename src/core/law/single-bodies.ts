import { isRuleInForce } from './binding.ts';
import type { KnownStatus, Standing, Status } from './standing.ts';

/**
 * True when the governing rule applies only to a single institution or area, not to the whole
 * place.
 */
export function isForPart(status: Status): boolean {
  return status.state !== 'no-record' && status.measure.reach !== undefined;
}

/**
 * Returns the binding rules in force for single institutions or areas, such as "the Senate".
 * Leaves out rules for the same institution or area as the governing rule. Empty if a rule for
 * the whole place is in force.
 */
export function besides(status: KnownStatus): Standing[] {
  const { reach } = status.measure;
  if (isRuleInForce(status) && !reach) return [];
  return exceptOf(status.parts ?? [], [reach]).filter(isRuleInForce);
}

/** Returns the rules whose institution or area (`reach`) is not among `bodies`. */
export function exceptOf(
  parts: readonly Standing[],
  bodies: readonly (string | undefined)[],
): Standing[] {
  return parts.filter(({ measure }) => !bodies.includes(measure.reach));
}

/** Returns the first rule of the list for each institution or area (`reach`). */
export function bodiesOf(parts: readonly Standing[]): Standing[] {
  return parts.filter(
    ({ measure }, index) =>
      parts.findIndex((other) => other.measure.reach === measure.reach) === index,
  );
}
