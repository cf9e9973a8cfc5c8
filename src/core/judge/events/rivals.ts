import type { LegalEvent } from '../../record/schema.ts';
import { isOfNamedBody, type ReportCase } from './report-case.ts';
import { bodiesIn } from './said.ts';

/** True when the claim may report the event of `other` instead of that of `best`. */
export function isRival(other: ReportCase, best: ReportCase): boolean {
  const [event, bestEvent] = [other.candidate.event, best.candidate.event];
  if (answerAlike(event, bestEvent)) return false;
  if (best.claim.main || event.state !== bestEvent.state) return true;
  // For a background claim, two events that began the same state are rivals except in these
  // cases:
  // - One is on an act, and the other on the guidance that carries it out: "Federal devices may
  //   not have TikTok".
  // - One is on a government's policy, and the other on parliament's own: "The UK has banned
  //   TikTok on official phones".
  // - Both are on policies of named bodies: "The Commission and Parliament have banned TikTok".
  return (
    !carriesOut(other, best) &&
    !carriesOut(best, other) &&
    !isBodysOwn(other, best) &&
    !(isOfNamedBody(other.candidate, other.facts) && isOfNamedBody(best.candidate, best.facts))
  );
}

/**
 * True when a measure of the `candidate` event carries out a measure of the event of `other`, as
 * guidance carries out an act.
 */
function carriesOut({ candidate }: ReportCase, other: ReportCase): boolean {
  return other.candidate.event.measures.some((id) => candidate.implemented.has(id));
}

/**
 * True when `other` is only about a body's own policy, the claim does not name this body, and the
 * claim more likely reports the event of `best`.
 */
function isBodysOwn(other: ReportCase, best: ReportCase): boolean {
  const { candidate, facts } = best;
  return (
    isOfUnnamedBody(other) &&
    // Both events may be about policies of bodies that the claim does not name. The event of
    // `best` is then the likelier one only if it was the first event that began its state (see
    // `firstToState`).
    (!isOfUnnamedBody(best) || facts.steps.rules.firstToState.has(candidate.event)) &&
    !namesOtherBody(best)
  );
}

function isOfUnnamedBody({ candidate, facts }: ReportCase): boolean {
  return candidate.ofOneBody && !isOfNamedBody(candidate, facts);
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
 * True when two events are on one rule. Readers then get the same answer, whichever of the two a
 * claim reports.
 */
function answerAlike(a: LegalEvent, b: LegalEvent): boolean {
  // An act and the guidance on it do not count as one rule: one may be over, the other in force.
  return a.measures.some((id) => b.measures.includes(id));
}
