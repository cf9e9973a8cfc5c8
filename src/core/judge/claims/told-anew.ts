import type { CueValues } from './cue-values.ts';

/** Cues for words that say that a rule was made or is in force. */
const MADE = ['bans-done', 'says-sign', 'in-force'];

/** Cues for words that leave open whether a rule is made or holds. */
const UNSURE = ['hypothetical', 'not-yet', 'court', 'sale', 'says-propose', 'says-sue'];

/** Cues for words that say that a rule is over, blocked or put off, or that there is no ban. */
const ENDING = ['lift', 'over', 'court-blocks', 'says-lift', 'says-delay', 'no-ban'];

/**
 * True when a claim's sentences say that a rule was made or is in force. Always false in two cases:
 *
 * - The claim's sentences leave open whether a rule was made or holds.
 * - The claim's sentences or the article's opening say that there is no ban, or that a rule is
 *   over, blocked or put off.
 *
 * `stated` holds the cues from the claim's sentences, and `opening` those from the article's
 * opening.
 *
 * Used for a rule that is suspended, blocked or over according to the record. True then means that
 * the article is about a new rule, or was written before the old rule was stopped.
 */
export function isToldAnew(stated: CueValues, opening: CueValues): boolean {
  const isSaid = (cue: string) => stated.has(cue);
  return MADE.some(isSaid) && !UNSURE.some(isSaid) && !isNamed(ENDING, stated, opening);
}

/** True when a claim's sentences or the article's opening have one of the cues. */
function isNamed(cues: readonly string[], stated: CueValues, opening: CueValues): boolean {
  return cues.some(
    (cue) => stated.has(cue) || opening.has(`headline:${cue}`) || opening.has(`beginning:${cue}`),
  );
}
