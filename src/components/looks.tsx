import type { ComponentChildren } from 'preact';
import { namesIn } from '../core/record/names-in.ts';
import { CONTRACTS } from '../core/record/scopes.ts';
import type { State } from '../core/record/states.ts';
import type { PlainKey } from '../core/wording/messages.ts';
import type { Words } from '../core/wording/words.ts';
import { type Shape, STATE_SHAPES } from './state-shapes.ts';

/**
 * Visual form of a status: an icon, a word and a colour. Most statuses look like their state. Some
 * have a weaker look, such as `advice` (see `lookOf` and `lookOn`).
 */
export type Look =
  | State
  | 'unconfirmed'
  | 'age-limit'
  | 'for-part'
  | 'advice'
  | 'listed'
  | 'dropped'
  | 'no-record';

/** Words for a look. The look's colour is set by its class `.state-…` in tokens.css. */
interface LookTraits {
  /** Key of the text that names the look inside a sentence: `state_in_force` for "in force". */
  word: PlainKey;
  /** Key of the sentence that explains the look; null when its word alone is clear. */
  meaning: PlainKey | null;
}

/**
 * All looks in the order of the legend, strongest first. A test checks that the style sheets cover
 * all of them.
 */
const LOOKS: Readonly<Record<Look, LookTraits>> = {
  'in-force': { word: 'state_in_force', meaning: 'meaning_in_force' },
  unconfirmed: { word: 'state_unconfirmed', meaning: 'meaning_unconfirmed' },
  'age-limit': { word: 'state_age_limit', meaning: 'meaning_age_limit' },
  'for-part': { word: 'state_for_part', meaning: null },
  advice: { word: 'state_advice', meaning: 'meaning_advice' },
  listed: { word: `for_${CONTRACTS}`, meaning: `touches_${CONTRACTS}` },
  suspended: { word: 'state_suspended', meaning: 'meaning_suspended' },
  blocked: { word: 'state_blocked', meaning: 'meaning_blocked' },
  pending: { word: 'state_pending', meaning: 'meaning_pending' },
  proposed: { word: 'state_proposed', meaning: 'meaning_proposed' },
  ended: { word: 'state_ended', meaning: 'meaning_ended' },
  dropped: { word: 'state_dropped', meaning: 'meaning_dropped' },
  'no-record': { word: 'state_no_record', meaning: 'meaning_no_record' },
};

/** Any look except "nothing on record". */
export type KnownLook = Exclude<Look, 'no-record'>;

/** All looks except "nothing on record", in the order of the legend, strongest first. */
export const LEGEND: readonly KnownLook[] = namesIn(LOOKS).filter(
  (look): look is KnownLook => look !== 'no-record',
);

/** True when a string is the name of a look other than "nothing on record". */
export function isKnownLook(word: string): word is KnownLook {
  return LEGEND.some((look) => look === word);
}

/**
 * Returns the word for a look, as it is spelled inside a sentence: "in force", "advice", "nothing
 * on record".
 */
export function lookWord(words: Words, look: Look): string {
  return words.say(LOOKS[look].word);
}

/**
 * Returns a sentence that explains a look to the reader. Returns null for a look whose word, such
 * as "in force for some bodies only", needs no explanation.
 */
export function lookMeaning(words: Words, look: Look): string | null {
  const { meaning } = LOOKS[look];
  return meaning && words.say(meaning);
}

/** Returns the icon of a look as children for an `svg` with a 16 × 16 view box. */
export function iconOf(look: Look): ComponentChildren {
  const shapes: readonly Shape[] = STATE_SHAPES[look];
  return shapes.map(([Element, attributes]) => <Element key={Element} {...attributes} />);
}
