import type { Status } from '../law/standing.ts';
import type { Measure } from '../record/schema.ts';

/**
 * If a rule of a single body governs and the article reports another body's rule, puts the reported
 * rule first and the others after it in their order. Otherwise returns the status unchanged.
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
