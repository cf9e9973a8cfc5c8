import { describe, expect, it } from 'vitest';
import { reportCases } from '../../../../src/core/judge/events/claim-event.ts';
import { reportingArticle } from '../../../../src/core/judge/events/report-case.ts';
import { authoredJudge, authoredRecord } from '../../../authored-record.ts';

const CLAIM = {
  app: 'tiktok',
  place: 'US',
  scope: 'public',
  day: null,
  main: true,
  sentences: [],
  sayings: [],
} as const;

/**
 * Returns the ids of the events that a claim may report. The claim names no time, no institution
 * and no effect. `published` is the article's day of publication. `inferred` is true if this day
 * was only inferred.
 */
function candidatesOn(published: string, inferred: boolean): string[] {
  const article = { ...reportingArticle([], [], new Map(), published), inferred };
  return reportCases(authoredRecord(), authoredJudge().events, CLAIM, article).map(
    ({ candidate }) => candidate.event.id,
  );
}

describe('reportCases', () => {
  const upheld = 'us-2025-01-17-supreme-court-upholds';
  const accepted = 'us-2024-12-18-supreme-court-takes-case';

  it.each([false, true])('counts events of the last 30 days as recent (inferred: %s)', (inferred) =>
    expect(candidatesOn('2025-01-01', inferred)).toContain(accepted),
  );
  it.each([false, true])('leaves out later events (inferred: %s)', (inferred) => {
    expect(candidatesOn('2024-12-19', inferred)).not.toContain(upheld);
    expect(candidatesOn('2025-01-16', inferred)).toContain(upheld);
  });
});
