import type { OptionsReport } from '../../protocol/messages/get-options.ts';

/** Browser and build that a report comes from. */
export interface Surroundings {
  version: string;
  userAgent: string;
  /** ISO 8601 in UTC. */
  madeAt: string;
}

/**
 * Everything that helps to find out why a record is not fresh, as JSON. Contains nothing about the
 * reader: no site, no place, nothing that was hidden or chosen.
 */
export function diagnostics(report: OptionsReport, surroundings: Surroundings): string {
  const { feed, feedAddress, keys, kept, hasFetched, addedFeeds, policyFaults } = report;
  const feedState = { feedAddress, keys, kept, hasFetched, addedFeeds, policyFaults, ...feed };
  return JSON.stringify({ ...surroundings, ...feedState }, null, 1);
}
