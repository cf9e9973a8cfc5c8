import { isRuleInForce } from './binding.ts';
import type { KnownStatus, Standing, Status } from './standing.ts';

/** True when the governing rule applies only to a single body or area. */
export function isForPart(status: Status): boolean {
  return status.state !== 'no-record' && status.measure.reach !== undefined;
}

/**
 * Returns the binding rules in force of bodies other than the governing rule's body. Empty when the
 * governing rule is in force for the whole place.
 */
export function besides(status: KnownStatus): Standing[] {
  const { reach } = status.measure;
  if (isRuleInForce(status) && !reach) return [];
  return exceptOf(status.parts ?? [], [reach]).filter(isRuleInForce);
}

/** Returns the rules that do not belong to one of these bodies. */
export function exceptOf(
  parts: readonly Standing[],
  bodies: readonly (string | undefined)[],
): Standing[] {
  return parts.filter(({ measure }) => !bodies.includes(measure.reach));
}

/** Returns the first rule of each body, in the given order. */
export function bodiesOf(parts: readonly Standing[]): Standing[] {
  return parts.filter(
    ({ measure }, index) =>
      parts.findIndex((other) => other.measure.reach === measure.reach) === index,
  );
}
