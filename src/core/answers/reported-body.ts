import type { Status } from '../law/status.ts';
import type { Measure } from '../record/schema.ts';

/**
 * Of rules of single bodies the one that the article reports leads, and the others stand beside it in their order; a status that
 * another rule governs, or none that was reported, is as it was. `reported` are the measures whose events the article reports.
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
