import { endsBy } from '../dates/day-or-month.ts';
import { INSTRUMENTS } from '../record/instruments.ts';
import type { Measure } from '../record/schema.ts';
import { isOver, isProposal, STATES, type State } from '../record/states.ts';
import { wasAdopted } from './adoption.ts';
import type { MeasureState, Standing, Transition } from './standing.ts';

/**
 * A measure that may govern in its place and scope. `course` holds its changes of state up to the
 * day, oldest first, and is never empty.
 */
export interface Candidate extends Standing {
  course: readonly Transition[];
}

/**
 * Compares two measures of one place and scope for sorting; the governing measure comes first.
 * Criteria, most important first: 1. rules for the whole place, then for a single institution,
 * then measures that ended unadopted; 2. the stronger state (`STATES`); 3. the more advanced stage
 * (`progress`); 4. laws, policies, rules of a house of parliament for itself, advice
 * (`INSTRUMENTS`); 5. measures that implement no other; 6. the later beginning of the state. Rules
 * for single institutions keep the record's order, in which the widest comes first.
 */
export function byRank(a: Candidate, b: Candidate): number {
  return (
    groupOf(a) - groupOf(b) ||
    byStrength(a, b) ||
    furthestOf(b) - furthestOf(a) ||
    precedenceOf(a.measure) - precedenceOf(b.measure) ||
    Number(Boolean(a.measure.implements)) - Number(Boolean(b.measure.implements)) ||
    // All rules for single institutions count as equal here. Sorting is stable, so they keep the
    // record's order.
    (groupOf(a) === GROUPS.singleBody ? 0 : endsBy(b.since).localeCompare(endsBy(a.since)))
  );
}

/** Compares two states, so that sorting puts the strongest first. */
export function byStrength(a: MeasureState, b: MeasureState): number {
  return STATES[b.state].strength - STATES[a.state].strength;
}

/** True for a measure that was proposed and is now over without ever having been adopted. */
export function isDropped(state: State, course: readonly Transition[]): boolean {
  return isOver(state) && !wasAdopted(course) && course.some(({ after }) => isProposal(after));
}

/**
 * Groups of measures. A measure governs before any measure of a group with a higher number.
 * Measures in `nothing` ended without being adopted.
 */
const GROUPS = { wholePlace: 0, singleBody: 1, nothing: 2 };

function groupOf({ state, course, measure }: Candidate): number {
  if (isOver(state) && !wasAdopted(course)) return GROUPS.nothing;
  return measure.reach ? GROUPS.singleBody : GROUPS.wholePlace;
}

function furthestOf({ course }: Candidate): number {
  return Math.max(...course.map(({ after }) => STATES[after].progress));
}

function precedenceOf({ binding, instrument }: Measure): number {
  return binding === false ? ADVICE : INSTRUMENTS[instrument].precedence;
}

/**
 * Precedence of advice: a number higher than that of every instrument, so that advice comes last.
 */
const ADVICE = 1 + Math.max(...Object.values(INSTRUMENTS).map(({ precedence }) => precedence));
