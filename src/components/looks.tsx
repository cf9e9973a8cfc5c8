import type { ComponentChildren } from 'preact';
import { namesIn } from '../core/record/names-in.ts';
import type { State } from '../core/record/states.ts';
import type { PlainKey } from '../core/wording/messages.ts';
import type { Words } from '../core/wording/words.ts';
import { type Shape, STATE_SHAPES } from './state-shapes.ts';

/**
 * Visual form of a status: its state, or a weaker form of it (see `lookOf`). Each look has an
 * icon, a word and a colour.
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

/** Properties of a look. The class `.state-…` in tokens.css sets its colour. */
interface LookTraits {
  /** Key of the word for the look within a sentence, such as "in force". */
  word: PlainKey;
  /** Key of the sentence that explains the look; null when its word alone is clear. */
  meaning: PlainKey | null;
  /**
   * Pattern that fills areas with this look on maps and in charts: solid; chequered; plain, like
   * land without a rule; or a hatch, drawn on a 6 × 6 grid, that can be recognised without colour.
   */
  fill: 'solid' | 'chequered' | 'plain' | { hatch: ComponentChildren };
}

/**
 * All looks in the order of the legend, strongest first. A test checks that the style sheets cover
 * all of them.
 */
const LOOKS: Readonly<Record<Look, LookTraits>> = {
  'in-force': {
    word: 'state_in_force',
    meaning: 'meaning_in_force',
    fill: 'solid',
  },
  unconfirmed: {
    word: 'state_unconfirmed',
    meaning: 'meaning_unconfirmed',
    fill: { hatch: <path d="M-2 2 2-2M-2 8 8-2M4 8 8 4" class="line thick" /> },
  },
  'age-limit': {
    word: 'state_age_limit',
    meaning: 'meaning_age_limit',
    fill: { hatch: <path d="M3 1v4M1 3h4" class="line" /> },
  },
  'for-part': {
    word: 'state_for_part',
    meaning: null,
    fill: 'chequered',
  },
  advice: {
    word: 'state_advice',
    meaning: 'meaning_advice',
    fill: { hatch: <circle cx="3" cy="3" r="1.7" class="line thin" /> },
  },
  listed: {
    word: 'for_procurement',
    meaning: 'touches_procurement',
    fill: { hatch: <path d="M0 3h6M3 0v6" class="line thin" /> },
  },
  suspended: {
    word: 'state_suspended',
    meaning: 'meaning_suspended',
    fill: { hatch: <path d="M1.5 0v6M4.5 0v6" class="line" /> },
  },
  blocked: {
    word: 'state_blocked',
    meaning: 'meaning_blocked',
    fill: { hatch: <path d="M0 1.5h6M0 4.5h6" class="line" /> },
  },
  pending: {
    word: 'state_pending',
    meaning: 'meaning_pending',
    fill: { hatch: <path d="M-1 1 1-1M-1 7 7-1M5 7 7 5" class="line" /> },
  },
  proposed: {
    word: 'state_proposed',
    meaning: 'meaning_proposed',
    fill: { hatch: <circle cx="3" cy="3" r="1" class="dot" /> },
  },
  ended: {
    word: 'state_ended',
    meaning: 'meaning_ended',
    fill: { hatch: <path d="M-1-1 7 7M-1 5 1 7M5-1 7 1" class="line thin" /> },
  },
  dropped: {
    word: 'state_dropped',
    meaning: 'meaning_dropped',
    fill: { hatch: <path d="M1 1l2 2M4 4l1 1" class="line thin" /> },
  },
  'no-record': {
    word: 'state_no_record',
    meaning: 'meaning_no_record',
    fill: 'plain',
  },
};

/** A look of a status that is on record. */
export type KnownLook = Exclude<Look, 'no-record'>;

/** All looks except "nothing on record", in the order of the legend, strongest first. */
export const LEGEND: readonly KnownLook[] = namesIn(LOOKS).filter(
  (look): look is KnownLook => look !== 'no-record',
);

/** True when a string is the name of a look other than "nothing on record". */
export function isKnownLook(word: string): word is KnownLook {
  return LEGEND.some((look) => look === word);
}

/** Returns the word for a look within a sentence: "in force", "advice", "nothing on record". */
export function lookWord(words: Words, look: Look): string {
  return words.say(LOOKS[look].word);
}

/** Returns a sentence that explains a look; null when its word alone is clear. */
export function lookMeaning(words: Words, look: Look): string | null {
  const { meaning } = LOOKS[look];
  return meaning && words.say(meaning);
}

/** Returns the icon of a look as children for an `svg` with a 16 × 16 view box. */
export function iconOf(look: Look): ComponentChildren {
  const shapes: readonly Shape[] = STATE_SHAPES[look];
  return shapes.map(([Element, attributes]) => <Element key={Element} {...attributes} />);
}

/**
 * Returns how areas with a look are filled. The CSS class has the prefix `fill-`, as in
 * `fill-solid`.
 */
export function fillOf(look: Look): 'solid' | 'chequered' | 'plain' | 'hatched' {
  const { fill } = LOOKS[look];
  return typeof fill === 'string' ? fill : 'hatched';
}

/**
 * Returns the hatch of a look as children for a 6 × 6 `pattern`; null when the look has no hatch.
 */
export function hatchOf(look: Look): ComponentChildren {
  const { fill } = LOOKS[look];
  return typeof fill === 'string' ? null : fill.hatch;
}
