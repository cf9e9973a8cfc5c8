import { describe, expect, it } from 'vitest';
import { publishedOn } from '../../../../src/core/article/published/published-on.ts';
import { reportsOf } from '../../../../src/core/judge/claims/reports-of.ts';
import { findingsOf, readPage } from '../../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { article, datedArticle } from '../written-articles.ts';

const judge = authoredJudge();

/** Returns the reports on an article, by the place of the claim. */
function reportsOn(written: ReturnType<typeof article>) {
  const page = readPage(judge, written);
  const { findings, places } = findingsOf(judge, page, publishedOn(written));
  return new Map(reportsOf(judge, findings, places).map((report) => [report.place, report]));
}

/** Returns the days on which a report's claim was read, likeliest first. */
function daysOf(report: ReturnType<typeof reportsOn> extends Map<unknown, infer R> ? R : never) {
  return report.readings.map(({ reports }) => reports[0]?.article.published);
}

const LIFTED = article(
  'Where TikTok came back, and where it did not',
  [
    'Nepal lifted its ban on TikTok after nine months.',
    'India banned TikTok in June 2020, and the ban is still in force.',
  ],
  '',
);

describe('readingsOf', () => {
  it('reads an article once when its day is known', () => {
    const dated = datedArticle('en', '2025-01-02', LIFTED.title, 'India banned TikTok in 2020.');
    const readings = reportsOn(dated).get('IN')?.readings;
    expect(readings).toMatchObject([{ share: 1 }]);
    expect(readings?.[0]?.reports[0]?.article).toMatchObject({
      published: '2025-01-02',
      inferred: false,
    });
  });

  const undated = reportsOn(LIFTED);

  it('reads an undated article on several days, whose probabilities add up to 1', () => {
    for (const { readings } of undated.values()) {
      const total = readings.reduce((sum, { share }) => sum + share, 0);
      expect(total).toBeCloseTo(1, 9);
      expect(readings.length).toBeLessThanOrEqual(7);
      const days = readings.slice(0, -1).map(({ share }) => share);
      expect(days).toEqual([...days].sort((a, b) => b - a));
      expect(readings.at(-1)?.share).toBe(0.2);
    }
  });
  it('prefers a day by which all that the claims tell had happened', () => {
    const [day = ''] = daysOf(undated.get('IN') ?? expect.fail()).flatMap((day) => day ?? []);
    expect(day > '2024-08-22').toBe(true);
  });
  it('finds background of an undated article whatever its likeliest day', () => {
    expect(undated.get('IN')?.event?.report.candidate.event.id).toBe(
      'in-2020-06-29-59-apps-blocked',
    );
    expect(undated.get('NP')?.event?.report.candidate.event.id).toBe(
      'np-2024-08-22-tiktok-ban-lifted',
    );
  });
});
