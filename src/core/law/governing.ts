import { endsBy } from '../dates/day-or-month.ts';
import { INSTRUMENTS } from '../record/instruments.ts';
import type { Measure } from '../record/schema.ts';
import { isOver, isProposal, STATES, type State } from '../record/states.ts';
import { wasAdopted } from './adoption.ts';
import type { MeasureState, Standing, Transition } from './standing.ts';

/** A measure that may govern in its place and scope, with the facts by which `byRank` sorts it. */
export interface Candidate {
  standing: Standing;
  /** Number of the measure's group (see `GROUPS`). */
  group: number;
  /** The most advanced stage (`progress`) that the measure has reached. */
  furthest: number;
}

/**
 * Returns a measure with the facts by which `byRank` sorts it. `course` has the measure's changes
 * of state up to the day of `standing`, oldest first. It must not be empty.
 */
export function candidateOf(standing: Standing, course: readonly Transition[]): Candidate {
  const furthest = Math.max(...course.map(({ after }) => STATES[after].progress));
  return { standing, group: groupOf(standing, course), furthest };
}

/** Compares two measures of one place and scope for sorting; the governing measure comes first. */
export function byRank(a: Candidate, b: Candidate): number {
  const [one, other] = [a.standing, b.standing];
  return (
    // Rules for the whole place come first. Then come rules for a single institution, then measures
    // that ended without being adopted.
    a.group - b.group ||
    byStrength(one, other) ||
    b.furthest - a.furthest ||
    // Policies come after laws and orders. Then come the rules that a house of parliament makes for
    // itself, then advice.
    precedenceOf(one.measure) - precedenceOf(other.measure) ||
    // A measure that only carries out another measure comes after one that does not.
    Number(Boolean(one.measure.implements)) - Number(Boolean(other.measure.implements)) ||
    // The measure whose state began later comes first. Rules for single institutions are not
    // compared in this way: they stay in the record's order, which lists the widest rule first.
    (a.group === GROUPS.singleBody ? 0 : endsBy(other.since).localeCompare(endsBy(one.since)))
  );
}

/** Compares two states, so that sorting puts the strongest first. */
export function byStrength(a: MeasureState, b: MeasureState): number {
  return STATES[b.state].strength - STATES[a.state].strength;
}

/** True for a measure that was proposed and has ended without being adopted. */
export function isDropped(state: State, course: readonly Transition[]): boolean {
  return isOver(state) && !wasAdopted(course) && course.some(({ after }) => isProposal(after));
}

/**
 * Groups of measures, in the order in which `byRank` sorts them: measures for the whole place,
 * measures for a single institution, and measures that ended without being adopted (`nothing`).
 */
const GROUPS = { wholePlace: 0, singleBody: 1, nothing: 2 };

function groupOf({ state, measure }: Standing, course: readonly Transition[]): number {
  if (isOver(state) && !wasAdopted(course)) return GROUPS.nothing;
  return measure.reach ? GROUPS.singleBody : GROUPS.wholePlace;
}

function precedenceOf({ binding, instrument }: Measure): number {
  return binding === false ? ADVICE : INSTRUMENTS[instrument].precedence;
}

/**
 * Precedence of advice, which binds nobody. It is higher than that of any instrument, so advice is
 * sorted last.
 */
const ADVICE = 1 + Math.max(...Object.values(INSTRUMENTS).map(({ precedence }) => precedence));
