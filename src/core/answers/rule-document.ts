import { decidingSource } from '../record/deciding-source.ts';
import type { Source } from '../record/schema.ts';
import { isProposal } from '../record/states.ts';
import type { Finding } from './findings.ts';

/**
 * Returns the authority's own page on the adoption of a finding's rule; for a proposal, on its
 * first step. Null without such a page.
 */
export function ruleDocument({ main: { now, course } }: Pick<Finding, 'main'>): Source | null {
  if (now.state === 'no-record') return null;
  const own = course.filter(({ measure }) => measure.id === now.measure.id);
  const made = own.find(({ after }) => !isProposal(after)) ?? own[0];
  const source = made ? decidingSource(made.event) : null;
  return source?.kind === 'primary' ? source : null;
}
