import { decidingSource } from '../record/deciding-source.ts';
import type { Source } from '../record/schema.ts';
import { isProposal } from '../record/states.ts';
import type { Finding } from './findings.ts';

/**
 * Returns the source with the official text of a finding's rule, such as a published statute. Null
 * if the finding has no rule, or if its best source is only a report, such as a news article.
 */
export function ruleDocument({ main: { now, course } }: Pick<Finding, 'main'>): Source | null {
  if (now.state === 'no-record') return null;
  const own = course.filter(({ measure }) => measure.id === now.measure.id);
  // `made` is the event with which the rule stopped being a proposal: it was adopted, or the
  // proposal ended. For an open proposal, `made` is its first event.
  const made = own.find(({ after }) => !isProposal(after)) ?? own[0];
  const source = made ? decidingSource(made.event) : null;
  return source?.kind === 'primary' ? source : null;
}
