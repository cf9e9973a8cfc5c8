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
 * the rule changed on the day of publication and the article still reports the old state. It is
 * the day after if the claim tells what an event of that day did: in a place whose clocks are
 * ahead, the event can be over when the article appears. If the claim reports an event that is
 * dated `published`, the result is always `published`.
 */
export function dayTold(
  record: LegalRecord,
  { told }: Claim,
  { measure, app, event }: Reported,
  { published, today }: { published: string; today: string },
): string {
  const after = shiftDay(published, 1);
  const isReported = event?.date === after && event.measures.includes(measure.id);
  if (isReported && event.state === told && after <= today) return after;
  const before = shiftDay(published, -1);
  const isTold = (day: string) => measureStateOn(record, measure, app, day)?.state === told;
  const isKnown = event?.date === published;
  return !isKnown && isTold(before) && !isTold(published) ? before : published;
}
