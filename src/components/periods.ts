import { endsOn, startsOn } from '../core/dates/day-or-month.ts';
import { daysFrom } from '../core/dates/days.ts';
import { lastConfirmedLongBefore } from '../core/law/confirmed.ts';
import type { KnownStatus, Transition } from '../core/law/standing.ts';
import { isAwaited, STATES, type State } from '../core/record/states.ts';
import { stateWord } from '../core/wording/legal-terms.ts';
import type { Words } from '../core/wording/words.ts';
import { lookWord } from './looks.tsx';
import { type PeriodLook, periodLook } from './period-look.ts';

/** A period in which a measure had one state, as charts draw it. */
export interface Period {
  state: State;
  look: PeriodLook;
  /** Date on which the period began according to sources, `YYYY-MM-DD` or `YYYY-MM`. */
  since: string;
  /**
   * Date from which charts draw the period. It is never earlier than the previous period's
   * `begins`. Usually, it equals `since`; if this is only a month, charts use the month's first
   * day. In an unconfirmed period whose `since` is only a month, `begins` is the month's last
   * day.
   */
  begins: string;
}

/**
 * Returns the periods of a measure up to `day`, each with one state, oldest first. `course` lists
 * the measure's changes of state.
 */
export function periodsOf(course: readonly Transition[], day: string): Period[] {
  return course.flatMap(({ measure, event: { date }, after: state }, index): Period[] => {
    const known = { state, look: periodLook(state, measure), since: date, begins: date };
    // A rule in force that was last confirmed long ago gets an unconfirmed period.
    const since = course[index + 1] ? null : unconfirmedSince({ ...known, measure }, day);
    if (since === null) return [known];
    // If only the month of the last confirmation is known, the rule may have been confirmed on
    // the month's last day. The unconfirmed period therefore begins at the end of `since`.
    return [known, { state, look: 'unconfirmed', since, begins: endsOn(since) }];
  });
}

/** Returns a short word for a period, because charts have little room: "adopted", "age limit". */
export function periodWord(words: Words, { state, look }: Pick<Period, 'state' | 'look'>): string {
  if (look === 'unconfirmed') return words.say('period_unconfirmed');
  if (look !== state) return lookWord(words, look);
  return isAwaited(state) ? words.say('state_adopted') : stateWord(words, state);
}

/**
 * Returns the look that charts give to a status on a day. It is `unconfirmed` if the rule is in
 * force and was last confirmed long before that day. Otherwise, it is the look from `periodLook`.
 */
export function periodLookOn(status: KnownStatus, day: string): PeriodLook {
  if (unconfirmedSince(status, day) !== null) return 'unconfirmed';
  return periodLook(status.state, status.measure);
}

function unconfirmedSince(
  held: Pick<KnownStatus, 'state' | 'since' | 'measure'>,
  day: string,
): string | null {
  return STATES[held.state].inForce ? lastConfirmedLongBefore(held, day) : null;
}

/**
 * Returns a function that places a date on a chart's time axis, from 0 (the day `begins`) to 1
 * (the day `ends`). Dates outside the axis lie at its nearer end.
 */
export function timeScale(begins: string, ends: string): (date: string) => number {
  const span = Math.max(daysFrom(begins, ends), 1);
  return (date) => Math.min(Math.max(daysFrom(begins, startsOn(date)) / span, 0), 1);
}
