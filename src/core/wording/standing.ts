import { isAdvice, isBarOnContracts, isListing } from '../law/binding.ts';
import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import type { KnownStatus, Status, Transition } from '../law/standing.ts';
import { hasBegun, isAwaited, STATES } from '../record/states.ts';
import { bodyWords } from './bodies.ts';
import { dateWords, onDate, sinceWords } from './dates.ts';
import { forScope, keyed, stateWord } from './legal-terms.ts';
import type { PlainKey } from './messages.ts';
import { besideWords, joinedNotes } from './parts.ts';
import type { Words } from './words.ts';

/** A status in words, as separate parts. `when` and `only` may be empty. */
export interface StandingWords {
  word: string;
  meaning: string;
  /**
   * Date of the status: "since 4 Apr 2023", or "when last checked in Mar 2023" if the last
   * confirmation is long ago.
   */
  when: string;
  /** True when no source has confirmed the rule for a long time. */
  isOld: boolean;
  /**
   * Notes, joined by semicolons: the limits of the rule ("for the European Commission only"), a
   * text on rules of other institutions, and a change of state whose day is unknown.
   */
  only: string;
}

/**
 * Returns a status in words: "for Orange County only, in force since 14 Mar 2023". With
 * `isSubjectSaid`, leaves out the rule's limits, which the reader knows.
 */
export function statusWords(
  words: Words,
  status: Status,
  day: string,
  isSubjectSaid = false,
): string {
  const rest = restOf(words, status, day);
  if (status.state === 'no-record')
    return joinedNotes(words, [words.say('state_no_record'), ...rest]);
  const sentence = withCommas(words, [
    ...(isSubjectSaid ? [] : limits(words, status)),
    stateOnDay(words, status, day),
  ]);
  return joinedNotes(words, [sentence, ...rest]);
}

/**
 * Returns a status as separate parts for a badge. Advice and listings have words of their own,
 * because neither is a ban in force.
 */
export function standingWords(words: Words, status: Status, day: string): StandingWords {
  const rest = restOf(words, status, day);
  if (status.state === 'no-record')
    return {
      ...kindWords(words, 'no-record'),
      when: '',
      isOld: false,
      only: joinedNotes(words, rest),
    };
  const only = joinedNotes(words, [...limits(words, status), ...rest]);
  const last = lastConfirmedLongBefore(status, day);
  const shown = { ...kindWords(words, kindOf(status)), isOld: last !== null, only };
  if (!last) return { ...shown, when: beginning(words, status) };
  if (!isAwaited(status.state))
    return { ...shown, when: words.say('when_confirmed', { when: onDate(words, last) }) };
  const when = words.say('when_adopted', { date: dateWords(words, status.since) });
  return { ...shown, word: words.say('state_adopted'), when };
}

function withCommas(words: Words, parts: readonly string[]): string {
  return parts.reduce((first, second) => words.say('join_comma', { first, second }));
}

/**
 * Returns the state and its date: "in force since 4 Apr 2023", or "in force when last checked in
 * Mar 2023" if the last confirmation is long ago.
 */
function stateOnDay(words: Words, status: KnownStatus, day: string): string {
  const kind = kindOf(status);
  const last = lastConfirmedLongBefore(status, day);
  if (last && !isAwaited(status.state))
    return words.say('status_then', {
      state: kindWords(words, kind).word,
      when: onDate(words, last),
    });
  // Each of these texts uses only one of the two values, `date` or `since`.
  return words.say(last ? 'status_unheard_of' : `status_${keyed(kind)}`, {
    date: dateWords(words, status.since),
    since: sinceWords(words, status.event),
  });
}

function beginning(words: Words, { state, since, event }: KnownStatus): string {
  // "Since" does not fit a measure that has not begun.
  if (isAwaited(state)) return words.say('when_pending', { date: dateWords(words, since) });
  return hasBegun(state) ? sinceWords(words, event) : dateWords(words, since);
}

/** State of a rule, or the name of a special case: advice, a listing, or a dropped proposal. */
type Kind = KnownStatus['state'] | 'advice' | 'listed' | 'dropped';

/** Returns the special case to which a status belongs; if there is none, returns the state. */
export function kindOf(status: Pick<KnownStatus, 'state' | 'measure' | 'dropped'>): Kind {
  if (isAdvice(status)) return 'advice';
  if (status.dropped) return 'dropped';
  return STATES[status.state].inForce && isListing(status.measure) ? 'listed' : status.state;
}

function kindWords(words: Words, kind: Kind | 'no-record') {
  return {
    word: words.say<PlainKey>(`state_${keyed(kind)}`),
    meaning: words.say<PlainKey>(`meaning_${keyed(kind)}`),
  };
}

/**
 * Returns the limits of a rule: "for the European Commission only", "for government contracts".
 * Without them, the rule would seem broader than it is.
 */
function limits(words: Words, { measure }: KnownStatus): string[] {
  const { reach, scope } = measure;
  const isBar = isBarOnContracts(measure) && !isListing(measure);
  return [
    ...(reach ? [words.say('only_reach', { reach: bodyWords(words, reach) })] : []),
    ...(isBar ? [forScope(words, scope)] : []),
  ];
}

/**
 * Returns two remarks: on the rules of other bodies, and on a change of state whose day is unknown.
 * Either may be ''. `no-record` has only the second.
 */
function restOf(words: Words, status: Status, day: string): string[] {
  const maybe = maybeWords(words, status.maybe);
  if (status.state === 'no-record') return [maybe];
  return [besideWords(words, status, day), maybe];
}

/**
 * Returns a remark on a change of state whose day is unknown, because the record gives only the
 * month: "maybe blocked by a court from an unknown day in May 2025". '' if `maybe` is undefined.
 */
function maybeWords(words: Words, maybe: Transition | undefined): string {
  if (!maybe) return '';
  const { reach = '' } = maybe.measure;
  const change = {
    state: stateWord(words, maybe.after),
    when: onDate(words, maybe.event.date),
    reach: bodyWords(words, reach),
  };
  return words.say(reach ? 'maybe_reach' : 'maybe', change);
}
