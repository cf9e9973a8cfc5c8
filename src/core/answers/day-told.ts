import { shiftDay } from '../dates/days.ts';
import type { Claim } from '../judge/claims/claim.ts';
import { measureStateOn } from '../law/measure-state.ts';
import type { LegalEvent, LegalRecord, Measure } from '../record/schema.ts';

/** A claim's rule for an app, and the event that the claim reports, if any. */
interface Reported {
  measure: Measure;
  app: string;
  event: LegalEvent | null;
}

/**
 * Returns the day whose law the article describes, usually `published`. It is the day before if
 * the rule changed on the day of publication and the article still reports the old state. If the
 * claim reports an event that is dated `published`, the result is always `published`.
 */
export function dayTold(
  record: LegalRecord,
  { told }: Claim,
  { measure, app, event }: Reported,
  published: string,
): string {
  const before = shiftDay(published, -1);
  const isTold = (day: string) => measureStateOn(record, measure, app, day)?.state === told;
  const isKnown = event?.date === published;
  return !isKnown && isTold(before) && !isTold(published) ? before : published;
}
