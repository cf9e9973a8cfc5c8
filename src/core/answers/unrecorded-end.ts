import { shiftDay } from '../dates/days.ts';
import type { Told } from '../judge/claims/claim.ts';
import type { MeasureState } from '../law/standing.ts';
import { STATES } from '../record/states.ts';
import { isStopped } from './told.ts';

/** An article may still tell of a rule's earlier state this many days after a change. */
const NEWS = 7;

/**
 * True when an article says that a rule was stopped or ended, but the record says that it is in
 * force. The rule must have been in force for more than `NEWS` days when the article was published.
 * False if `published` is null.
 */
export function lacksEnd(
  told: Told,
  { then, now }: { then: MeasureState | null; now: MeasureState | null },
  published: string | null,
): boolean {
  if (!published || !then || !isStopped(told)) return false;
  return isInForce(then) && isInForce(now) && then.since < shiftDay(published, -NEWS);
}

function isInForce(standing: MeasureState | null): boolean {
  return standing !== null && STATES[standing.state].inForce;
}
