import type { CueValues } from './cue-values.ts';

/**
 * A sentence with one of these features (cues) says that a rule was made or is in force. For
 * example, "has banned" gives the cue `bans-done`.
 */
const MADE = ['bans-done', 'says-sign', 'in-force'];

/**
 * A sentence with one of these features (cues) leaves open whether a rule was made or holds. For
 * example, "could" gives the cue `hypothetical`.
 */
const UNSURE = ['hypothetical', 'not-yet', 'court', 'sale', 'says-propose', 'says-sue'];

/**
 * A sentence with one of these features (cues) says that a rule is over, blocked or put off, or
 * that there is no rule. "No ban" gives the cue `no-ban`.
 */
const ENDING = ['lift', 'over', 'court-blocks', 'says-lift', 'says-delay', 'no-ban'];

/**
 * True when a claim says that a law was made or holds: "has banned TikTok". `stated` has the
 * claim's cues, and `opening` has the cues of the headline and beginning.
 */
export function isToldAnew(stated: CueValues, opening: CueValues): boolean {
  const isSaid = (cue: string) => stated.has(cue);
  // The claim must not leave open whether the law was made or holds, as "could" does. Neither the
  // claim nor the headline or beginning may say that the law is over, blocked or put off.
  return MADE.some(isSaid) && !UNSURE.some(isSaid) && !isNamed(ENDING, stated, opening);
}

function isNamed(cues: readonly string[], stated: CueValues, opening: CueValues): boolean {
  return cues.some(
    (cue) => stated.has(cue) || opening.has(`headline:${cue}`) || opening.has(`beginning:${cue}`),
  );
}
