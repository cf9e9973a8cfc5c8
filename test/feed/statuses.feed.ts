import { describe, expect, it } from 'vitest';
import { status } from '../background/feeds/feed-fixture.ts';
import { useFeedStage } from './stage.ts';
import { letTimePass } from './time.ts';

const HOUR = 3_600_000;
const stage = useFeedStage();

/**
 * Tests for other status codes, and for a date or a very long time in Retry-After, are in
 * test/background/feeds/refresh-faults.test.ts.
 */
describe('a server that answers with a status', () => {
  it('without Retry-After: asked again as soon as the reader wants', async () => {
    stage.feed.answers.set('head', status(404));
    await stage.expectRefused({
      told: /There is no record at the feed’s address/,
      reason: 'not-found',
    });
  });

  it('with Retry-After: nobody asks again before, whoever wants to know', async () => {
    stage.feed.answers.set('head', status(503, { 'retry-after': '3600' }));
    await stage.expectRefused({
      told: /The feed is overloaded\. Try again later/,
      reason: 'overloaded',
      mend: async () => {
        stage.serve(stage.third);
        stage.feed.requests.length = 0;
        const early = await stage.reader.checkNow();
        expect(early.told).toMatch(/overloaded\. It can be contacted again in 60 minutes/);
        expect(await stage.reader.popup()).toMatch(/Record issued on/);
        await stage.expectInUse(2);
        expect(stage.feed.requests).toEqual([]);
        await letTimePass(stage.driver, HOUR);
      },
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
