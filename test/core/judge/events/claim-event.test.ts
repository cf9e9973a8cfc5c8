import { describe, expect, it } from 'vitest';
import type { ToldShares } from '../../../../src/core/judge/claims/told.ts';
import { reportCases } from '../../../../src/core/judge/events/claim-event.ts';
import { reportingArticle } from '../../../../src/core/judge/events/report-case.ts';
import { ratedCases, weighedCases } from '../../../../src/core/judge/events/report-odds.ts';
import { explainArticle } from '../../../../src/core/judge/explain/explain-article.ts';
import { authoredJudge, authoredRecord } from '../../../authored-record.ts';
import { datedArticle } from '../written-articles.ts';

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
 * Returns the ids of the events that an article published on `published` may report. Its claim
 * names no time, no institution and no effect. `inferred` is true if the day was not stated but
 * inferred.
 */
function candidatesOn(published: string, inferred: boolean): string[] {
  return casesOn(published, inferred).map(({ candidate }) => candidate.event.id);
}

function casesOn(published: string, inferred = false) {
  const article = { ...reportingArticle([], [], new Map(), published), inferred };
  return reportCases(authoredRecord(), authoredJudge().events, CLAIM, article);
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

describe('ratedCases', () => {
  /** Id of the event that made the law's state `pending`. */
  const signed = 'us-2024-04-24-pafaca-signed';
  const EQUAL: ToldShares = {
    proposed: 1 / 7,
    pending: 1 / 7,
    'in-force': 1 / 7,
    blocked: 1 / 7,
    suspended: 1 / 7,
    ended: 1 / 7,
    none: 1 / 7,
  };
  const ratedOn = (published: string, told: ToldShares) =>
    ratedCases(weighedCases(casesOn(published)), told).map(
      ({ report }) => report.candidate.event.id,
    );

  it('keeps an event of the next day only if it led to a likeliest state', () => {
    expect(ratedOn('2024-04-23', EQUAL)).toContain(signed);
    expect(ratedOn('2024-04-23', { ...EQUAL, pending: 0.2 })).toContain(signed);
    expect(ratedOn('2024-04-23', { ...EQUAL, proposed: 0.2 })).not.toContain(signed);
  });
});

describe('the time that a claim names', () => {
  const addedIn = (sentence: string) => {
    const article = datedArticle('en', '2025-05-05', 'Where TikTok is banned', sentence);
    const { claims } = explainArticle(authoredJudge(), article).explanation;
    return claims[0]?.event?.rules.find(({ rule }) => rule === 'names-time')?.adds ?? 0;
  };

  it('counts half if it is a year alone', () => {
    expect(addedIn('India banned TikTok.')).toBe(0);
    const byYear = addedIn('India banned TikTok in 2020.');
    expect(byYear).toBeGreaterThan(0);
    expect(addedIn('India banned TikTok in June 2020.')).toBeCloseTo(2 * byYear, 12);
  });
});
