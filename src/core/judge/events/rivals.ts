import type { LegalEvent } from '../../record/schema.ts';
import { isLive } from '../../record/states.ts';
import { bodiesAmong, type ReportCase } from './report-case.ts';
import { bodiesIn } from './said.ts';

/**
 * True when the event of `other` makes it less certain that a claim reports the event of `best`.
 * False in three cases:
 *
 * - Readers get the same answer, whichever of the two the claim reports (see `answerAlike`).
 * - The claim is background, and `other` is on a rule that implements the rule of `best`. For
 *   example, "federal devices may not have TikTok" means the act rather than the guidance on it.
 * - The claim is background, and `other` is on a rule that a body made for itself (see
 *   `isBodysOwn`). For example, "the UK has banned TikTok on officials' phones" means the
 *   government's rule rather than that of parliament.
 *
 * In the second and third case, both events must have led to the same state.
 */
export function isRival(other: ReportCase, best: ReportCase): boolean {
  const [event, bestEvent] = [other.candidate.event, best.candidate.event];
  if (answerAlike(event, bestEvent)) return false;
  if (best.claim.main || event.state !== bestEvent.state) return true;
  const isImplementing = bestEvent.measures.some((id) => other.candidate.implemented.has(id));
  return !isImplementing && !isBodysOwn(other, best);
}

/**
 * True when background means the event of `best` rather than that of `other`, which is on a body's
 * rule for itself. All of these must hold:
 *
 * - The claim does not name the body of `other`, nor another body of the place that had no part in
 *   the event of `best`.
 * - `best` is on a rule for the whole place or for a body that the claim names, or no earlier event
 *   led to the state.
 */
function isBodysOwn(other: ReportCase, best: ReportCase): boolean {
  const { candidate, facts } = best;
  return (
    isOfUnnamedBody(other) &&
    (!isOfUnnamedBody(best) || facts.steps.rules.firstToState.has(candidate.event)) &&
    !namesOtherBody(best)
  );
}

function isOfUnnamedBody({ candidate, facts }: ReportCase): boolean {
  return candidate.ofOneBody && bodiesAmong(candidate, facts.bodies).length === 0;
}

/**
 * True when the claim names a body that has to do with the claim's place and had no part in the
 * event. The app and its company don't count.
 */
function namesOtherBody({ index, candidate, claim }: ReportCase): boolean {
  return claim.sentences.some(({ hits }) => {
    const apps = hits.filter(({ kind }) => kind === 'app' || kind === 'company');
    const others = hits.filter(({ start }) => !apps.some((app) => app.start === start));
    return bodiesIn(others).some(
      (body) =>
        !candidate.keys.has(body) &&
        index.namedBy(body).some(({ jurisdictions }) => jurisdictions.has(claim.place)),
    );
  });
}

/**
 * True when readers get the same answer, whichever of two events a claim reports. For example, one
 * event announces a rule, and the other brings it into force. Both events must concern the same
 * rule. One of these must also hold:
 *
 * - Both events lead to the same state, or neither leads to a state.
 * - After each of the two events, the rule is adopted and not over (see `isLive`).
 *
 * Events on different rules do not qualify, even if one rule implements the other. One of the rules
 * may be over while the other is still in force.
 */
function answerAlike(a: LegalEvent, b: LegalEvent): boolean {
  const areSteps = [a, b].every(({ state }) => state !== null && isLive(state));
  return (a.state === b.state || areSteps) && a.measures.some((id) => b.measures.includes(id));
}
