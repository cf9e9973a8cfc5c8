import type { Measure } from '../record/schema.ts';
import { STATES } from '../record/states.ts';
import type { Answer } from './answer.ts';
import type { Caveat } from './caveat.ts';
import { isPlanned } from './told.ts';
import type { Verdict } from './verdicts.ts';

/**
 * Verdict that an answer shows. It is `unrecorded` if the article tells of a change that the record
 * lacks. The record's own verdict is then no longer certain.
 */
export type ShownVerdict = Verdict | 'unrecorded';

/** Facts about the rule that an answer shows first. */
export interface Lead {
  /**
   * True when the answer begins with a rule other than the article's, because that rule governs
   * today. The article's rule is then mentioned second.
   */
  isOther: boolean;
  verdict: ShownVerdict;
  /**
   * True when the law was not in force on the article's day. Matters only for a rule that is in
   * force today.
   */
  isNew: boolean;
  /** True when a court case about the rule is open. */
  contested: boolean;
  /**
   * Date of the rule's next scheduled event, such as its expiry. Null when nothing is scheduled,
   * or when the rule is only a proposal or has no state. If `isOther` is false, events of other
   * rules that the rule implements also count.
   */
  changes: string | null;
  caveat: Caveat | null;
}

/** Returns the facts about the article's own rule, for an answer that shows this rule first. */
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
 * Returns the verdict to show. This is `unrecorded` if `caveat` says that the record lacks a
 * change. Otherwise, it is `verdict`.
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
 * True when the rule was not in force on the article's day. Matters only for a rule that is in
 * force today.
 */
function hasBegunSince({ then, sinceArticle, claim: { told } }: Answer): boolean {
  if (then) return !STATES[then.state].inForce;
  // If the article's day is unknown, a rule that the article calls a proposal counts as new.
  return sinceArticle !== null || isPlanned(told);
}
