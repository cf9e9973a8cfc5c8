import type { Status } from '../law/standing.ts';
import type { Measure } from '../record/schema.ts';

/**
 * Puts the reported rule first when rules of single bodies govern; the others follow in their
 * order. A status that another rule governs, or without a reported rule, is returned unchanged.
 * `reported`: measures whose events the article reports.
 */
export function ledByReported(status: Status, reported: readonly Measure[]): Status {
  if (status.state === 'no-record' || !status.measure.reach || reported.includes(status.measure))
    return status;
  const { parts = [], maybe, ...governing } = status;
  const lead = parts.find(({ measure }) => reported.includes(measure));
  if (!lead) return status;
  const others = [governing, ...parts.filter((part) => part !== lead)];
  return { ...lead, parts: others, ...(maybe ? { maybe } : {}) };
}
