import { describe, expect, it } from 'vitest';
import { toldShares } from '../../../../src/core/judge/claims/told.ts';
import { likeliestEvent, reportCases } from '../../../../src/core/judge/events/claim-event.ts';
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

/** Returns the ids of the events that a claim may report which names no time, body or effect. */
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

describe('likeliestEvent', () => {
  const act = 'us-2022-12-29-device-act-signed';
  const order = 'us-2023-02-27-omb-m-23-13';
  const house = 'us-2022-12-27-house-cao-bans-tiktok';
  const article = reportingArticle([], [], new Map(), '2023-03-17');
  const claim = { ...CLAIM, scope: 'government-devices' } as const;
  const cases = reportCases(authoredRecord(), authoredJudge().events, claim, article);

  /** Returns the odds of the events that compete with the likeliest one. */
  function rivalsAmong(odds: Record<string, number>): number | undefined {
    const weighed = cases.flatMap((report) => {
      const own = odds[report.candidate.event.id];
      return own === undefined ? [] : [{ report, sum: Math.log(own) }];
    });
    return likeliestEvent(weighed, toldShares(new Map()), { base: 0, rules: {} })?.rivals;
  }

  it('has another rule’s event as a rival', () => {
    expect(rivalsAmong({ [act]: 4, [house]: 3 })).toBeCloseTo(3);
  });
  it('has no rival in an event of a rule that carries out its own', () => {
    expect(rivalsAmong({ [act]: 4, [order]: 3 })).toBe(0);
  });
  it('has a rival in an event of the rule that its own carries out', () => {
    expect(rivalsAmong({ [act]: 3, [order]: 4 })).toBeCloseTo(3);
  });
});
