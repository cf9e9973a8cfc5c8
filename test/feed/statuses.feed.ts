import { describe, expect, it } from 'vitest';
import { status } from '../background/feeds/feed-fixture.ts';
import { useFeedStage } from './stage.ts';
import { letTimePass } from './time.ts';

const HOUR = 3_600_000;
const stage = useFeedStage();

const CODES: [number, RegExp][] = [
  [404, /There is no release at the feed's address \(status 404\)/],
  [410, /There is no release at the feed's address \(status 410\)/],
  [429, /overloaded and asks to come back later \(status 429\)/],
  [500, /answered with status 500/],
  [503, /overloaded and asks to come back later \(status 503\)/],
];

describe('a server that answers with a status', () => {
  it.each(CODES)('%i without Retry-After: asked again as soon as the reader wants', async (code, told) => {
    stage.feed.answers.set('head', status(code));
    await stage.expectRefused({ told, reason: 'http-error' });
  });

  it.each(CODES)(
    '%i with Retry-After: nobody asks again before, whoever wants to know',
    async (code, told) => {
      stage.feed.answers.set('head', status(code, { 'retry-after': '3600' }));
      await stage.expectRefused({
        told,
        reason: 'http-error',
        mend: async () => {
          stage.serve(stage.third);
          stage.feed.requests.length = 0;
          const early = await stage.reader.checkNow();
          expect(early.told).toMatch(/asked to be left alone for 60 more min/);
          expect(await stage.reader.popup()).toMatch(/signature verified/);
          await stage.expectInUse(2);
          expect(stage.feed.requests).toEqual([]);
          await letTimePass(stage.driver, HOUR);
        },
      });
    },
  );

  it('503 with the date of the end as Retry-After', async () => {
    const end = new Date(Date.now() + 2 * HOUR).toUTCString();
    stage.feed.answers.set('head', status(503, { 'retry-after': end }));
    await stage.expectRefused({
      told: /overloaded/,
      reason: 'http-error',
      mend: async () => {
        expect((await stage.reader.checkNow()).told).toMatch(/left alone for (119|120) more min/);
        await letTimePass(stage.driver, 2 * HOUR);
      },
    });
  });

  it('429 with Retry-After of ten years: a day is enough', async () => {
    stage.feed.answers.set('head', status(429, { 'retry-after': String(10 * 365 * 86_400) }));
    await stage.expectRefused({
      told: /overloaded/,
      reason: 'http-error',
      mend: () => letTimePass(stage.driver, 24 * HOUR),
    });
  });

  it('the alarm keeps the wait too: the next check is after it', async () => {
    stage.feed.answers.set('head', status(503, { 'retry-after': '7200' }));
    await stage.refresh();
    const due = await stage.driver.inExtension(
      async (api) => (await api.alarms.get('refresh-record'))?.scheduledTime ?? 0,
      null,
    );
    expect(due - Date.now()).toBeGreaterThan(2 * HOUR - 60_000);
  });
});
