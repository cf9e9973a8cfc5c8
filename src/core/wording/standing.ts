import { lastConfirmedLongBefore } from '../confirmed.ts';
import type { Status, Transition } from '../status.ts';
import { keyed, stateMeaning, stateWord } from '../wording.ts';
import { dateWords, onDate, sinceDate } from './dates.ts';
import { joinedNotes, onlyWords, strongerWords } from './parts.ts';
import type { Words } from './words.ts';

type Known = Exclude<Status, { state: 'no-record' }>;

/** A status in words, in parts that stand apart; `when` and `only` are '' for none. */
export interface StandingWords {
  word: string;
  meaning: string;
  /** "since 4 Apr 2023", or since when nobody has spoken of it: "when last confirmed in Mar 2023". */
  when: string;
  /** True when `when` tells the last confirmation. */
  isOld: boolean;
  /** For whom alone, for whom else, and what may have changed: "for the European Commission only". */
  only: string;
}

/**
 * A status and its beginning: "in force since 4 Apr 2023", "ended 9 June 2021", "in force when last confirmed in Mar 2023",
 * "advice since 23 Feb 2023; in force for the Ministry of Defence", "nothing on record". `day` is the day that is asked about.
 */
export function statusWords(words: Words, status: Status, day: string): string {
  const rest = restOf(words, status, day);
  if (status.state === 'no-record') return joinedNotes(words, [words.say('state_no_record'), ...rest]);
  const own = stateOnDay(words, status, day);
  const only = onlyWords(words, status);
  return joinedNotes(words, [only ? words.say('join_comma', { first: own, second: only }) : own, ...rest]);
}

/** The same in parts, for a badge. Advice is called advice, and a listing a listing: neither is a ban in force. */
export function standingWords(words: Words, status: Status, day: string): StandingWords {
  const rest = restOf(words, status, day);
  if (status.state === 'no-record')
    return { ...kindWords(words, 'no-record'), when: '', isOld: false, only: joinedNotes(words, rest) };
  const only = joinedNotes(words, [onlyWords(words, status), ...rest]);
  const last = lastConfirmedLongBefore(status, day);
  const kind = kindWords(words, kindOf(status));
  if (!last) return { ...kind, when: beginning(words, status), isOld: false, only };
  if (status.state === 'pending') {
    const when = words.say('when_adopted', { date: dateWords(words, status.since) });
    return { ...kind, word: words.say('state_adopted'), when, isOld: true, only };
  }
  return { ...kind, when: words.say('when_confirmed', { when: onDate(words, last) }), isOld: true, only };
}

/** Advice that stands obliges nobody: it is no rule in force. */
export function isAdvice({ state, measure }: Pick<Known, 'state' | 'measure'>): boolean {
  return state === 'in-force' && measure.binding === false;
}

/** State and beginning alone: "in force since 4 Apr 2023". */
function stateOnDay(words: Words, status: Known, day: string): string {
  const kind = kindOf(status);
  const date = dateWords(words, status.since);
  const last = lastConfirmedLongBefore(status, day);
  if (last && kind === 'pending') return words.say('status_unheard_of', { date });
  if (last)
    return words.say('status_then', { state: kindWords(words, kind).word, when: onDate(words, last) });
  if (kind === 'ended' || kind === 'proposed' || kind === 'pending')
    return words.say(`status_${kind}`, { date });
  return words.say(`status_${keyed(kind)}`, { since: sinceDate(words, status.since) });
}

function beginning(words: Words, { state, since }: Known): string {
  // What has not begun has no "since".
  if (state === 'pending') return words.say('when_pending', { date: dateWords(words, since) });
  return state === 'ended' || state === 'proposed' ? dateWords(words, since) : sinceDate(words, since);
}

function kindOf(status: Known): Known['state'] | 'advice' | 'listed' {
  if (isAdvice(status)) return 'advice';
  if (status.state === 'in-force' && status.measure.scope === 'procurement') return 'listed';
  return status.state;
}

function kindWords(words: Words, kind: Status['state'] | 'advice' | 'listed') {
  if (kind === 'advice' || kind === 'listed')
    return { word: words.say(`state_${kind}`), meaning: words.say(`meaning_${kind}`) };
  return { word: stateWord(words, kind), meaning: stateMeaning(words, kind) };
}

/** What else there is to a status: other bodies' rules, and a change of the day's own month. */
function restOf(words: Words, status: Status, day: string): string[] {
  const stronger = status.state === 'no-record' ? '' : strongerWords(words, status, day);
  return [stronger, maybeWords(words, status.maybe)].filter(Boolean);
}

/** A change of the day's own month: "in force from some day in Mar 2023 on". */
function maybeWords(words: Words, maybe: Transition | undefined): string {
  if (!maybe) return '';
  const { reach } = maybe.measure;
  const told = { state: stateWord(words, maybe.after), when: onDate(words, maybe.event.date) };
  return reach ? words.say('maybe_reach', { ...told, reach }) : words.say('maybe', told);
}
