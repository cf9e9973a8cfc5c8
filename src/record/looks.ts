import type { State } from '../core/record.ts';
import type { Status } from '../core/status.ts';
import { isForPart } from '../core/wording/parts.ts';
import { isAdvice } from '../core/wording/standing.ts';
import type { Words } from '../core/wording/words.ts';
import { keyed, stateWord } from '../core/wording.ts';

/** A rule in force that is less than it looks, as the legend and the summary tell it. */
const OWN = ['for-part', 'advice', 'listed'] as const;
export type OwnLook = (typeof OWN)[number];

/** How a status is drawn, counted and named: its state, or less than that where a rule in force is less than it looks. */
export type Look = State | OwnLook | 'no-record';

/** Every look but `no-record`, in the legend's order: what binds first. */
export const LEGEND: readonly Exclude<Look, 'no-record'>[] = [
  'in-force',
  'for-part',
  'advice',
  'listed',
  'suspended',
  'blocked',
  'pending',
  'proposed',
  'ended',
];

/**
 * The look of a status. Advice that stands, a listing, and a rule of a single body are never drawn, counted or named as a
 * rule in force for the place.
 */
export function lookOf(status: Status): Look {
  if (status.state !== 'in-force') return status.state;
  if (isAdvice(status)) return 'advice';
  if (status.measure.scope === 'procurement') return 'listed';
  return isForPart(status) ? 'for-part' : 'in-force';
}

/** A look inside a sentence: "in force", "advice", "nothing on record". */
export function lookWord(words: Words, look: Look): string {
  return isOwn(look) ? words.say(`state_${keyed(look)}`) : stateWord(words, look);
}

/** True for a look that is not a state. */
export function isOwn(look: Look): look is OwnLook {
  return OWN.some((one) => one === look);
}
