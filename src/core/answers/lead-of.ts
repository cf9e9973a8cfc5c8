import { isBindingRule } from '../law/binding.ts';
import type { KnownStatus } from '../law/standing.ts';
import { statusInScope } from '../law/status.ts';
import { nextOf } from '../law/upcoming.ts';
import type { LegalRecord } from '../record/schema.ts';
import { isOver, isProposal, STATES } from '../record/states.ts';
import type { Answer } from './answer.ts';
import type { Caveat } from './caveat.ts';
import type { ClaimDays } from './claim-days.ts';
import { isContested } from './contested.ts';
import { type Lead, ownLead, shownVerdict } from './lead.ts';
import { successorOf } from './present-rule.ts';
import { factsOf } from './rule-facts.ts';
import { standingCaveat } from './standing-caveat.ts';
import { verdictOf } from './verdict-of.ts';

/** Returns the facts about the rule that the answer shows first. */
export function leadOf(record: LegalRecord, answer: Answer, days: ClaimDays): Lead {
  const [app = ''] = answer.apps;
  const { present } = answer;
  const { published, today } = days;
  if (!present || !governsInstead(record, answer, today)) return ownLead(answer);
  const { measure } = present;
  const facts = factsOf(record, measure, app, today);
  const verdict = answer.verdict === 'replaced' ? 'replaced' : verdictOf(facts);
  const caveat = caveatOf(record, answer, present, today);
  return {
    isOther: true,
    verdict: shownVerdict(verdict, caveat),
    isNew: published !== null && !wasInForce(record, answer, app, published),
    contested: isContested(record, measure, app, present, today),
    changes: nextOf(record, measure, app, today)?.date ?? null,
    caveat,
  };
}

/**
 * True when the answer must begin with the rule in `present`, because this rule governs today.
 * False when it must begin with the rule that the article's claim is about (`measure`).
 */
function governsInstead(record: LegalRecord, answer: Answer, today: string): boolean {
  const {
    present,
    measure,
    now,
    apps: [app = ''],
  } = answer;
  if (!present || !isBindingRule(present.measure)) return false;
  if (isProposal(present.state) || isOver(present.state)) return false;
  // If `present` is a rule for one institution, it comes first only if the answer's own rule is for
  // the same institution.
  const { reach } = present.measure;
  if (reach !== undefined) return reach === measure?.reach;
  // Here, `present` is for the whole place and usually comes first. The exception is an answer
  // whose own rule (`measure`) is for one institution. `measure` then comes first until it is
  // over and another rule succeeds it.
  if (measure?.reach === undefined || now === null) return true;
  return isOver(now.state) && successorOf(record, measure, app, today) !== null;
}

/** Returns the caveat to show with the rule in `present`; null when there is none. */
function caveatOf(
  record: LegalRecord,
  { caveat, apps: [app = ''] }: Answer,
  present: KnownStatus,
  today: string,
): Caveat | null {
  // Only one caveat is shown, normally the caveat about the rule in `present`. If the record
  // lacks a change (`unrecorded-change`), the law today is in doubt. The answer's caveat is then
  // shown instead, unless the rule in `present` is `incomplete`.
  const isUnrecorded = caveat?.kind === 'unrecorded-change' && !present.measure.incomplete;
  return isUnrecorded ? caveat : standingCaveat(record, present, app, today);
}

function wasInForce(record: LegalRecord, answer: Answer, app: string, day: string): boolean {
  const then = statusInScope(record, app, answer.place ?? '', answer.scope, day);
  return then.state !== 'no-record' && STATES[then.state].inForce;
}
