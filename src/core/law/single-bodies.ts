import { isRuleInForce } from './binding.ts';
import type { KnownStatus, Standing, Status } from './standing.ts';

/** True when only a rule of a single body or area governs. */
export function isForPart(status: Status): boolean {
  return status.state !== 'no-record' && status.measure.reach !== undefined;
}

/**
 * The binding rules of other bodies that are in force beside a status; none beside a rule in force
 * for the whole place.
 */
export function besides(status: KnownStatus): Standing[] {
  const { reach } = status.measure;
  if (isRuleInForce(status) && !reach) return [];
  return exceptOf(status.parts ?? [], [reach]).filter(isRuleInForce);
}

/** The rules of all bodies but those named. */
export function exceptOf(parts: readonly Standing[], bodies: readonly (string | undefined)[]): Standing[] {
  return parts.filter(({ measure }) => !bodies.includes(measure.reach));
}

/** The first rule of each body, in the order given. */
export function bodiesOf(parts: readonly Standing[]): Standing[] {
  return parts.filter(
    ({ measure }, index) => parts.findIndex((other) => other.measure.reach === measure.reach) === index,
  );
}
