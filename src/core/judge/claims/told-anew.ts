import type { CueValues } from './cue-values.ts';

/** Cues for words that say that a rule was made or is in force. */
const MADE = ['bans-done', 'says-sign', 'in-force'];

/** Cues for words that leave open whether a rule is made or holds. */
const UNSURE = ['hypothetical', 'not-yet', 'court', 'sale', 'says-propose', 'says-sue'];

/** Cues for words that say that a rule is over, blocked or put off. */
const ENDING = ['lift', 'over', 'court-blocks', 'says-lift', 'says-delay'];

/**
 * Cues for words that say that a rule is wanted or may come, and for words that deny that it will
 * come.
 */
const TALK = ['hypothetical', 'says-propose', 'says-deny', 'no-plan'];

/**
 * Cues for words about what happens to an old rule: it is before a court, it forces a sale, or it
 * is not lifted.
 */
const ON_OLD_RULE = ['court', 'sale', 'says-sue', 'says-sell', 'no-lift'];

/** Cues for words that say that a rule was lifted. */
const LIFTED = ['says-lift', 'lifts-done'];

/** Cues for words that leave open whether a rule was lifted, or deny it. */
const NOT_LIFTED = [
  ...TALK,
  'negation',
  'no-lift',
  'not-yet',
  'bans-wanted',
  'lifts-wanted',
  'court-blocks',
  'says-delay',
  'says-sue',
  'says-uphold',
];

/**
 * True when a claim's sentences say without reservation that a rule was made or is in force.
 * Neither these sentences nor the article's opening may deny a ban, or say that a rule is over,
 * blocked or put off. If the record's rule is over, such an article is about a new rule or was
 * written before the end. `stated` holds the cues from the claim's sentences, and `opening` those
 * from the article's opening.
 */
export function isToldAnew(stated: CueValues, opening: CueValues): boolean {
  const isSaid = (cue: string) => stated.has(cue);
  return (
    MADE.some(isSaid) && !UNSURE.some(isSaid) && !isNamed([...ENDING, 'no-ban'], stated, opening)
  );
}

/**
 * True when the headline says that a rule is wanted or denies that it will come: "Indonesia again
 * considers a ban". Neither the claim's sentences nor the article's opening may have a cue in
 * `ENDING` or `ON_OLD_RULE`. If the record's rule is over, such an article is about a new rule.
 */
export function isWantedAnew(stated: CueValues, opening: CueValues): boolean {
  const isTalk = TALK.some((cue) => opening.has(`headline:${cue}`));
  return isTalk && !isNamed([...ENDING, ...ON_OLD_RULE], stated, opening);
}

/**
 * True when headline and sentences say without reservation that a rule was lifted. If the record's
 * rule is in force, the article tells of an end that the record lacks.
 */
export function isLiftedAnew(stated: CueValues, opening: CueValues): boolean {
  const isInHeadline = ['lift', 'over'].some((cue) => opening.has(`headline:${cue}`));
  return (
    isInHeadline &&
    LIFTED.some((cue) => stated.has(cue)) &&
    !NOT_LIFTED.some((cue) => stated.has(cue) || opening.has(`headline:${cue}`))
  );
}

/** True when a claim's sentences or the article's opening have one of the cues. */
function isNamed(cues: readonly string[], stated: CueValues, opening: CueValues): boolean {
  return cues.some(
    (cue) => stated.has(cue) || opening.has(`headline:${cue}`) || opening.has(`beginning:${cue}`),
  );
}
