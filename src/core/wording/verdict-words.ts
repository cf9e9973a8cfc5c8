import { type Shown, shownRule } from '../answers/lead.ts';
import { isDenial } from '../answers/told.ts';
import type { Verdict } from '../answers/verdicts.ts';
import { isAdvice } from '../law/binding.ts';
import { isForEveryone } from '../record/scopes.ts';
import { isAwaited } from '../record/states.ts';
import { dateWords, onDate, sinceWords } from './dates.ts';
import type { PlainKey } from './messages.ts';
import { capitalised, type Words } from './words.ts';

/** For each verdict, the key of the catalog text that states it. */
const WORDS = {
  still: 'verdict_still',
  unconfirmed: 'verdict_unconfirmed',
  'on-hold': 'verdict_on_hold',
  'not-yet': 'verdict_not_yet',
  proposed: 'verdict_proposed',
  replaced: 'verdict_replaced',
  ended: 'verdict_ended',
  never: 'verdict_never',
  dropped: 'verdict_dropped',
  unknown: 'verdict_unknown',
} satisfies Record<Verdict, PlainKey>;

/** Returns the bold words with which an answer begins: "Never took effect". */
export function verdictWord(words: Words, { answer, lead }: Shown): string {
  const { measure, present, claim } = answer;
  const { verdict, caveat, isNew } = lead;
  const now = lead.isOther ? present : answer.now;
  const rule = shownRule({ answer, lead });
  if (verdict === 'unrecorded') return words.say('verdict_unrecorded');
  // The measure never had a state: for example, a petition that never became a rule.
  if (measure && !now) return words.say('verdict_no_rule');
  // The article says that there is no ban, and the record has none.
  if (!measure && isDenial(claim.told) && isForEveryone(answer.scope))
    return words.say('verdict_none_known');
  // A rule was adopted long ago, and the record does not say whether it took effect.
  if (now && isAwaited(now.state) && caveat?.kind === 'unconfirmed') {
    const when = { date: dateWords(words, now.since), since: sinceWords(words, now.event) };
    return capitalised(words.say('status_unheard_of', when));
  }
  if (now && rule && isAdvice({ ...now, measure: rule })) return words.say('verdict_advice');
  // For a rule that has begun since the article was published, there is a separate text.
  return words.say(verdict === 'still' && isNew ? 'verdict_now' : WORDS[verdict]);
}

/**
 * Returns the remarks that an answer shows next to its bold words: "court case open", "changes on
 * 1 Dec 2026".
 */
export function markWords(words: Words, { lead }: Shown): string[] {
  const { contested, changes } = lead;
  return [
    ...(contested ? [words.say('mark_contested')] : []),
    ...(changes ? [words.say('mark_changes', { when: onDate(words, changes) })] : []),
  ];
}
