import { decidingSource } from '../record/deciding-source.ts';
import type { Source } from '../record/schema.ts';
import { isProposal } from '../record/states.ts';
import type { Finding } from './findings.ts';

/**
 * Returns an authority's own page about a finding's rule, such as the text of a statute. Null
 * without a rule, or if the best source is another's.
 */
export function ruleDocument({ main: { now, course } }: Pick<Finding, 'main'>): Source | null {
  if (now.state === 'no-record') return null;
  const own = course.filter(({ measure }) => measure.id === now.measure.id);
  // The event that adopted the rule or ended a proposal. For an open proposal, its first event.
  const made = own.find(({ after }) => !isProposal(after)) ?? own[0];
  const source = made ? decidingSource(made.event) : null;
  return source?.kind === 'primary' ? source : null;
}
