import type { Words } from '../core/wording/words.ts';
import { keyed, stateMeaning, stateWord } from '../core/wording.ts';
import type { Look, OwnLook } from '../ui/look.ts';

/** The looks that are no states. */
const OWN: readonly OwnLook[] = ['for-part', 'advice', 'listed'];

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

/** A look inside a sentence: "in force", "advice", "nothing on record". */
export function lookWord(words: Words, look: Look): string {
  return isOwn(look) ? words.say(`state_${keyed(look)}`) : stateWord(words, look);
}

/** What a look means, as a sentence; that of a rule for single bodies is in its word. */
export function lookMeaning(words: Words, look: Look): string | null {
  if (look === 'for-part') return null;
  return isOwn(look) ? words.say(`meaning_${look}`) : stateMeaning(words, look);
}

/** True for a look that is not a state. */
export function isOwn(look: Look): look is OwnLook {
  return OWN.some((one) => one === look);
}
