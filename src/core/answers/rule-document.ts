import { decidingSource } from '../record/deciding-source.ts';
import type { Source } from '../record/schema.ts';
import { isProposal } from '../record/states.ts';
import type { Finding } from './findings.ts';

/**
 * Returns an authority's own page about a finding's rule. The page is about one of these events:
 * - usually, the event that adopted the rule
 * - for a proposal, its first event
 * - for a failed proposal, its end
 *
 * Null when there is no rule, or when the event's best source (see `decidingSource`) is not an
 * authority's page.
 */
export function ruleDocument({ main: { now, course } }: Pick<Finding, 'main'>): Source | null {
  if (now.state === 'no-record') return null;
  const own = course.filter(({ measure }) => measure.id === now.measure.id);
  const made = own.find(({ after }) => !isProposal(after)) ?? own[0];
  const source = made ? decidingSource(made.event) : null;
  return source?.kind === 'primary' ? source : null;
}
