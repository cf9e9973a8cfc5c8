import { decidingSource } from '../record/deciding-source.ts';
import type { Source } from '../record/schema.ts';
import { isProposal } from '../record/states.ts';
import type { Finding } from './findings.ts';

/**
 * Returns an authority's own page about a finding's rule, such as the text of a statute. It is the
 * best source (see `decidingSource`) of one event:
 * - usually, of the event that adopted the rule
 * - for a proposal, of its first event
 * - for a failed proposal, of its end
 *
 * Null when there is no rule, or when the best source is not an authority's page.
 */
export function ruleDocument({ main: { now, course } }: Pick<Finding, 'main'>): Source | null {
  if (now.state === 'no-record') return null;
  const own = course.filter(({ measure }) => measure.id === now.measure.id);
  const made = own.find(({ after }) => !isProposal(after)) ?? own[0];
  const source = made ? decidingSource(made.event) : null;
  return source?.kind === 'primary' ? source : null;
}
