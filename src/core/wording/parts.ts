import { lastConfirmedLongBefore } from '../confirmed.ts';
import type { Standing, Status } from '../status.ts';
import { onDate } from './dates.ts';

type Known = Exclude<Status, { state: 'no-record' }>;

/** More bodies than these are counted, not named. */
const NAMED = 4;

/** True when nothing governs but a rule of a single body or area. */
export function isForPart(status: Status): boolean {
  return status.state !== 'no-record' && status.measure.reach !== undefined;
}

/** Whom a rule of a single body speaks for: ", for the European Commission only", and how many others have such a rule. '' for the whole place. */
export function onlyWords(status: Known): string {
  const { reach } = status.measure;
  if (!reach) return '';
  const same = (status.parts ?? []).filter(({ state }) => state === status.state);
  const others = bodiesOf(same, reach).length;
  const own = others === 1 ? '; 1 other has a rule of its own' : `; ${others} others have rules of their own`;
  return `, for ${reach} only${others > 0 ? own : ''}`;
}

/** What holds for single bodies where nothing as strong holds for all: "; in force for the Ministry of Defence". '' where the rule for all is in force. */
export function strongerWords(status: Known, day: string): string {
  if (status.measure.reach) return '';
  const [first, ...others] = besides(status, day);
  if (!first) return '';
  const last = lastConfirmedLongBefore(first, day);
  const when = last ? ` when last confirmed ${onDate(last)}` : '';
  return `; in force for ${first.measure.reach}${othersWords(others.length)}${when}`;
}

/**
 * A sentence on the single bodies with binding rules of their own in force beside the status; '' without any, and where the
 * rule for the whole place is in force itself.
 */
export function besideSentence(status: Known, day: string): string {
  const parts = besides(status, day);
  if (parts.length === 0) return '';
  const named = parts.slice(0, NAMED).map((part) => {
    const last = lastConfirmedLongBefore(part, day);
    return `${part.measure.reach}${last ? ` (last confirmed ${onDate(last)})` : ''}`;
  });
  const more = parts.length > NAMED ? `; ${parts.length - NAMED} more` : '';
  return ` In force beside it, for single bodies: ${named.join('; ')}${more}.`;
}

/** One standing for each body; those that a source has confirmed lately come first. */
function besides(status: Known, day: string): Standing[] {
  if (status.state === 'in-force' && status.measure.binding !== false && !status.measure.reach) return [];
  const inForce = (status.parts ?? []).filter(
    ({ state, measure }) => state === 'in-force' && measure.binding !== false,
  );
  const isOld = (part: Standing) => Number(lastConfirmedLongBefore(part, day) !== null);
  return bodiesOf(
    inForce.toSorted((a, b) => isOld(a) - isOld(b)),
    status.measure.reach,
  );
}

function bodiesOf(parts: readonly Standing[], own: string | undefined): Standing[] {
  return parts.filter(
    ({ measure }, index) =>
      measure.reach !== own && parts.findIndex((other) => other.measure.reach === measure.reach) === index,
  );
}

function othersWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' and 1 other' : ` and ${count} others`;
}
