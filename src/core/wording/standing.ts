import { isAdvice, isBarOnContracts, isListing } from '../law/binding.ts';
import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import type { KnownStatus, Status, Transition } from '../law/standing.ts';
import { hasBegun, isAwaited, STATES } from '../record/states.ts';
import { reachWords } from './bodies.ts';
import { dateWords, onDate, sinceWords } from './dates.ts';
import { forScope, keyed, stateWord } from './legal-terms.ts';
import type { PlainKey } from './messages.ts';
import { besideWords, joinedNotes } from './parts.ts';
import type { Words } from './words.ts';

/** A status in words, as separate parts. `when` and `only` may be empty. */
export interface StandingWords {
  word: string;
  /** Explains `word`. Empty for an adopted rule whose start is not on record. */
  meaning: string;
  /**
   * Date of the status: "since 4 Apr 2023", "adopted 3 Feb 2021", "9 June 2021". For a rule last
   * confirmed long ago, the text is different:
   * - If only the adoption is on record: "3 Feb 2021, start not on record", with the date of
   *   adoption. `word` is then "adopted".
   * - In all other cases: "when last checked in Mar 2023".
   */
  when: string;
  /**
   * True when the rule was last confirmed long ago. Always false for a rule that needs no
   * confirmation, such as a statute.
   */
  isOld: boolean;
  /**
   * Notes, joined by semicolons: the limits of the rule ("for the European Commission only"),
   * further rules for single institutions (see `besideWords`), and a change of state whose day is
   * unknown.
   */
  only: string;
}

/**
 * Returns a status in words: "for Orange County only, in force since 14 Mar 2023". If the reader
 * already knows to whom the rule applies (`isSubjectSaid`), returns only "in force since 14 Mar
 * 2023".
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
 * Returns a status as separate parts for a badge. Advice and official lists of companies have
 * words of their own, "advice" and "listed", because neither is a ban in force.
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
  return { ...shown, word: words.say('state_adopted'), meaning: '', when };
}

/**
 * Returns the word for a status, and its meaning, for use without a date. A rule that was last
 * confirmed long ago is "in force when last checked".
 */
export function undatedWords(
  words: Words,
  status: Status,
  day: string,
): Pick<StandingWords, 'word' | 'meaning'> {
  const shown = standingWords(words, status, day);
  const isInForce = status.state !== 'no-record' && kindOf(status) === status.state;
  return shown.isOld && isInForce && STATES[status.state].inForce
    ? kindWords(words, 'unconfirmed')
    : shown;
}

function withCommas(words: Words, parts: readonly string[]): string {
  return parts.reduce((first, second) => words.say('join_comma', { first, second }));
}

/**
 * Returns the state and its date: "in force since 4 Apr 2023" or, for a rule last confirmed long
 * ago, "in force when last checked in Mar 2023".
 */
function stateOnDay(words: Words, status: KnownStatus, day: string): string {
  const kind = kindOf(status);
  const last = lastConfirmedLongBefore(status, day);
  if (last && !isAwaited(status.state))
    return words.say('status_then', {
      state: kindWords(words, kind).word,
      when: onDate(words, last),
    });
  // For example: "adopted 3 Feb 2021, start not on record", which has only `date`, or "in force
  // since 4 Apr 2023", which has only `since`. None of the `status_…` texts has both.
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

/**
 * Word that describes a rule: its state, such as `blocked`, or one of three special cases:
 * - `advice`: advice, which is not binding
 * - `listed`: an official list of companies
 * - `dropped`: a proposal that was never adopted
 */
type Kind = KnownStatus['state'] | 'advice' | 'listed' | 'dropped';

/**
 * Returns `advice`, `listed` or `dropped` if a status is one of these special cases (see `Kind`),
 * and otherwise the rule's state, such as `blocked`.
 */
export function kindOf(status: Pick<KnownStatus, 'state' | 'measure' | 'dropped'>): Kind {
  if (isAdvice(status)) return 'advice';
  if (status.dropped) return 'dropped';
  return STATES[status.state].inForce && isListing(status.measure) ? 'listed' : status.state;
}

function kindWords(words: Words, kind: Kind | 'unconfirmed' | 'no-record') {
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
    ...(reach ? [words.say('only_reach', { reach: reachWords(words, measure) })] : []),
    ...(isBar ? [forScope(words, scope)] : []),
  ];
}

/**
 * Returns up to two notes on a status: on further rules for single institutions (see
 * `besideWords`), and on a change whose day is unknown. A note may be ''.
 */
function restOf(words: Words, status: Status, day: string): string[] {
  const maybe = maybeWords(words, status.maybe);
  if (status.state === 'no-record') return [maybe];
  return [besideWords(words, status, day), maybe];
}

/**
 * Returns a text on a change whose day is unknown: "blocked by a court from an unknown day in May
 * 2025". '' if `maybe` is undefined.
 */
function maybeWords(words: Words, maybe: Transition | undefined): string {
  if (!maybe) return '';
  const { reach = '' } = maybe.measure;
  const change = {
    state: stateWord(words, maybe.after),
    when: onDate(words, maybe.event.date),
    reach: reachWords(words, maybe.measure),
  };
  return words.say(reach ? 'maybe_reach' : 'maybe', change);
}
