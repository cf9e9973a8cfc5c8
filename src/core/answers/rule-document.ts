import { decidingSource } from '../record/deciding-source.ts';
import type { Source } from '../record/schema.ts';
import { isProposal } from '../record/states.ts';
import type { Finding } from './findings.ts';

/**
 * Returns an authority's own page about the event that adopted a finding's rule. If the rule is a
 * proposal, the page is about the proposal's first event; if the proposal has failed, about its
 * end. Null when there is no rule, or when the event's best source is not an authority's page (see
 * `decidingSource`).
 */
export function ruleDocument({ main: { now, course } }: Pick<Finding, 'main'>): Source | null {
  if (now.state === 'no-record') return null;
  const own = course.filter(({ measure }) => measure.id === now.measure.id);
  const made = own.find(({ after }) => !isProposal(after)) ?? own[0];
  const source = made ? decidingSource(made.event) : null;
  return source?.kind === 'primary' ? source : null;
}
