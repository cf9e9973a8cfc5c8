import type { OptionsReport } from '../../protocol/messages/get-options.ts';

/** What the browser and the build say of themselves. */
export interface Surroundings {
  version: string;
  userAgent: string;
  /** ISO 8601 in UTC. */
  madeAt: string;
}

/**
 * All that helps to find out why a record is not fresh, as JSON. Nothing of the reader's pages: no site, no place, nothing
 * that was hidden or chosen.
 */
export function diagnostics(report: OptionsReport, surroundings: Surroundings): string {
  const { feed, feedAddress, keys, kept, hasFetched, addedFeeds, policyFaults } = report;
  const told = { feedAddress, keys, kept, hasFetched, addedFeeds, policyFaults, ...feed };
  return JSON.stringify({ ...surroundings, ...told }, null, 1);
}
