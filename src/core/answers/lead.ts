import type { Measure } from '../record/schema.ts';
import { STATES } from '../record/states.ts';
import type { Answer } from './answer.ts';
import type { Caveat } from './caveat.ts';
import { isPlanned } from './told.ts';
import type { Verdict } from './verdicts.ts';

/**
 * Verdict that an answer shows. `unrecorded`: the article tells of a change that the record lacks,
 * so the record's own verdict is no longer certain.
 */
export type ShownVerdict = Verdict | 'unrecorded';

/** Facts about the rule that an answer shows first. */
export interface Lead {
  /**
   * True when the answer begins with today's governing rule and mentions the article's rule after
   * it.
   */
  isOther: boolean;
  verdict: ShownVerdict;
  /**
   * True when the rule was not in force on the article's day (see `hasBegunSince`). Meaningful only
   * for a rule that is in force today.
   */
  isNew: boolean;
  /** True when a court case about the rule is open. */
  contested: boolean;
  /** Date of the rule's next scheduled event; null when none is scheduled. */
  changes: string | null;
  caveat: Caveat | null;
}

/** Returns the facts for an answer that begins with the rule in the article. */
export function ownLead(answer: Answer): Lead {
  const { verdict, marks, caveat } = answer;
  return {
    isOther: false,
    verdict: shownVerdict(verdict, caveat),
    isNew: hasBegunSince(answer),
    ...marks,
    caveat,
  };
}

/**
 * Returns the verdict to show: `unrecorded` if the record lacks a change (see `Caveat`), otherwise
 * `verdict`.
 */
export function shownVerdict(verdict: Verdict, caveat: Caveat | null): ShownVerdict {
  return caveat?.kind === 'unrecorded-change' ? 'unrecorded' : verdict;
}

/** An answer, with the facts about the rule that it shows first. */
export interface Shown {
  answer: Answer;
  lead: Lead;
}

/** Returns the rule that an answer shows first; null when the record has none. */
export function shownRule({ answer, lead }: Shown): Measure | null {
  return lead.isOther ? (answer.present?.measure ?? null) : answer.measure;
}

/**
 * True when a rule in force today was not in force on the article's day. If that day is unknown,
 * the article's own words decide.
 */
function hasBegunSince({ then, sinceArticle, claim: { told } }: Answer): boolean {
  if (then) return !STATES[then.state].inForce;
  return sinceArticle !== null || isPlanned(told);
}
