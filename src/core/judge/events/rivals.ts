import type { LegalEvent } from '../../record/schema.ts';
import { isLive } from '../../record/states.ts';
import { bodiesAmong, type ReportCase } from './report-case.ts';
import { bodiesIn } from './said.ts';

/**
 * True when the claim may report the event of `other` instead of that of `best`. False in three
 * cases:
 *
 * - Readers get the same answer for both events (see `answerAlike`).
 * - The claim is background, and `other` is about a measure that carries out the one of `best`.
 *   For example, "federal devices may not have TikTok" means the act, not the guidance on it.
 * - The claim is background, and `other` is about a body's policy for itself (see `isBodysOwn`).
 *   For example, "the UK has banned TikTok on officials' phones" means the government's policy,
 *   not that of parliament.
 *
 * In the last two cases, both events must also have begun the same state.
 */
export function isRival(other: ReportCase, best: ReportCase): boolean {
  const [event, bestEvent] = [other.candidate.event, best.candidate.event];
  if (answerAlike(event, bestEvent)) return false;
  if (best.claim.main || event.state !== bestEvent.state) return true;
  const isImplementing = bestEvent.measures.some((id) => other.candidate.implemented.has(id));
  return !isImplementing && !isBodysOwn(other, best);
}

/**
 * True when a background claim means the event of `best`, because the event of `other` is only
 * about a body's policy for itself. All of these must hold:
 *
 * - The claim does not name the body whose policy it is.
 * - All bodies of the place that the claim names took part in `best`.
 * - `best` is about a measure for the whole place or for a body that the claim names. It is also
 *   enough if `best` was the first event that began its state.
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
 * event announces a ban, and the other brings it into force. Both events must be about the same
 * measure. One of these must also hold:
 *
 * - Both events begin the same state, or neither begins a state.
 * - After each of the two events, the measure is adopted and not over (see `isLive`).
 *
 * False if one event is about an act and the other about the guidance that carries it out: one of
 * the two may be over while the other is in force.
 */
function answerAlike(a: LegalEvent, b: LegalEvent): boolean {
  const areSteps = [a, b].every(({ state }) => state !== null && isLive(state));
  return (a.state === b.state || areSteps) && a.measures.some((id) => b.measures.includes(id));
}
