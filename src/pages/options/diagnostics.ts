import type { OptionsReport } from '../../protocol/messages/get-options.ts';

/** Facts about the browser and the extension, for the file with diagnostics. */
export interface Surroundings {
  version: string;
  userAgent: string;
  /** Time of the report, ISO 8601 in UTC. */
  madeAt: string;
}

/**
 * Returns facts that help to explain why a record is out of date, as JSON. They include the
 * newsrooms' feeds that the reader added, but not the reader's sites, places or settings.
 */
export function diagnostics(report: OptionsReport, surroundings: Surroundings): string {
  const { feed, feedAddress, keys, kept, hasFetched, addedFeeds, policyFaults } = report;
  const feedState = { feedAddress, keys, kept, hasFetched, addedFeeds, policyFaults, ...feed };
  return JSON.stringify({ ...surroundings, ...feedState }, null, 1);
}
