import type { CueValues } from './cue-values.ts';

/** Cues of a rule that was made or is in force. "Has banned", for example, gives `bans-done`. */
const MADE = ['bans-done', 'says-sign', 'in-force'];

/** Cues of a rule that may not have been made, or may not hold. "Could" gives `hypothetical`. */
const UNSURE = ['hypothetical', 'not-yet', 'court', 'sale', 'says-propose', 'says-sue'];

/** Cues of a rule that is over, blocked, put off or denied. "No ban" gives `no-ban`. */
const ENDING = ['lift', 'over', 'court-blocks', 'says-lift', 'says-delay', 'no-ban'];

/**
 * True when a claim's sentences say that a rule was made or is in force: "has banned TikTok". False
 * in two cases:
 *
 * - The claim's sentences leave this open, for example by "could".
 * - The claim's sentences or the article's headline or beginning say that the rule is over, blocked
 *   or put off, or that there is no ban.
 *
 * Used when the record says that the claim's rule is suspended, blocked or over. If the result is
 * true, the article means a new rule, or was written before the old rule was stopped.
 *
 * `stated` holds the cues from the claim's sentences, and `opening` those from the article's
 * headline and beginning.
 */
export function isToldAnew(stated: CueValues, opening: CueValues): boolean {
  const isSaid = (cue: string) => stated.has(cue);
  return MADE.some(isSaid) && !UNSURE.some(isSaid) && !isNamed(ENDING, stated, opening);
}

function isNamed(cues: readonly string[], stated: CueValues, opening: CueValues): boolean {
  return cues.some(
    (cue) => stated.has(cue) || opening.has(`headline:${cue}`) || opening.has(`beginning:${cue}`),
  );
}
