import type { CueValues } from './cue-values.ts';

/** Cues for words that say that a rule was made or is in force. */
const MADE = ['bans-done', 'says-sign', 'in-force'];

/** Cues for words that leave open whether a rule is made or holds. */
const UNSURE = ['hypothetical', 'not-yet', 'court', 'sale', 'says-propose', 'says-sue'];

/** Cues for words that say that a rule is over, blocked or put off. */
const ENDING = ['lift', 'over', 'court-blocks', 'says-lift', 'says-delay', 'no-ban'];

/**
 * True when a claim's sentences say that a rule was made or is in force, leave nothing open, and
 * neither they nor the opening have a word for an end. If such a rule is over on record, the
 * article is about a new one, or does not know of the end. `stated` and `opening` are the cues from
 * the claim's sentences and from the article's opening.
 */
export function isToldAnew(stated: CueValues, opening: CueValues): boolean {
  const isSaid = (cue: string) => stated.has(cue);
  const isOpened = (cue: string) =>
    opening.has(`headline:${cue}`) || opening.has(`beginning:${cue}`);
  const ends = ENDING.some((cue) => isSaid(cue) || isOpened(cue));
  return MADE.some(isSaid) && !UNSURE.some(isSaid) && !ends;
}
