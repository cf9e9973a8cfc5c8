import { describe, expect, inject, it } from 'vitest';
import { breakOff, endless, gzipBomb, trickle } from '../background/feeds/faulty-answers.ts';
import { status } from '../background/feeds/feed-fixture.ts';
import type { Answer } from './fault-server.ts';
import { release } from './releases.ts';
import { type Refusal, useFeedStage } from './stage.ts';

const stage = useFeedStage();
const UNREACHED: Refusal = {
  told: /could not be reached, or the connection broke off/,
  reason: 'offline',
};

/**
 * These faults need a real browser. Those that need none are tested in
 * test/background/feeds/refresh-faults.test.ts.
 */
describe('a server that misbehaves', () => {
  it.each<[string, 'head' | 'record', () => Answer, Refusal]>([
    [
      'endless body: head',
      'head',
      () => endless,
      { told: /sent more data than is allowed/, reason: 'too-large' },
    ],
    [
      'gzip bomb',
      'head',
      () => gzipBomb,
      { told: /sent more data than is allowed/, reason: 'too-large' },
    ],
    ['slow-loris', 'head', () => trickle, { told: /took too long to answer/, reason: 'timeout' }],
    [
      'no answer at all',
      'head',
      () => () => {},
      { told: /took too long to answer/, reason: 'timeout' },
    ],
    ['truncated: head, broken off', 'head', () => breakOff(() => stage.third.headBytes), UNREACHED],
    [
      'truncated: record, broken off',
      'record',
      () => breakOff(() => stage.third.recordBytes),
      UNREACHED,
    ],
    ['wrong length: announced and not kept', 'record', () => announceMore, UNREACHED],
    ['connection closed', 'head', () => (request) => void request.socket.destroy(), UNREACHED],
  ])('%s', async (_, what, answer, refusal) => {
    stage.serve(stage.third);
    stage.feed.answers.set(what, answer());
    await stage.expectRefused(refusal);
  });

  it('304 with no cache: the bundled record stays', async () => {
    await stage.driver.inExtension(
      (api) => api.runtime.sendMessage({ kind: 'use-bundled-record' }),
      null,
    );
    stage.feed.answers.set('head', status(304));
    await stage.expectRefused({
      told: /did not answer with a record/,
      reason: 'http-error',
      inUse: 1,
      from: 'bundled',
    });
  });
});

describe('TLS', () => {
  it('TLS error: a certificate that nobody vouches for', async () => {
    stage.serve(stage.third);
    await stage.feed.showOtherCertificate();
    await stage.expectRefused({
      ...UNREACHED,
      mend: () => {
        expect(stage.feed.requests).toEqual([]);
        stage.feed.reset();
      },
    });
  });
});

describe('a line that comes and goes', () => {
  it('offline and back', async () => {
    await stage.driver.setOffline(true);
    try {
      await stage.expectRefused({ ...UNREACHED, mend: () => stage.driver.setOffline(false) });
    } finally {
      await stage.driver.setOffline(false);
    }
  });

  it('server gone and back', async () => {
    await stage.feed.stop();
    await stage.expectRefused({ ...UNREACHED, mend: () => stage.feed.start() });
  });
});

describe('a great record', () => {
  it('50,000 events', async () => {
    const events = 50_000;
    stage.serve(await release(inject('feedKeys').online, { version: 3, events }));
    const began = Date.now();
    expect((await stage.reader.checkNow()).told).toMatch(/^Updated/);
    const took = Date.now() - began;
    expect(await stage.reader.events()).toBe(events);
    await stage.driver.killBackground();
    const woken = Date.now();
    expect(await stage.reader.popup()).toMatch(/Record issued on/);
    console.log(
      `${stage.driver.kind}, ${events} events: checked in ${took} ms, popup after a kill in ${Date.now() - woken} ms`,
    );
    expect(await stage.reader.options()).toMatch(/Version in use\s+3, from the feed/);
  }, 120_000);
});

/** Announces, in `content-length`, one byte more than the record has. Sends only the record. */
const announceMore: Answer = (_, response) => {
  const { recordBytes } = stage.third;
  response.writeHead(200, { 'content-length': recordBytes.length + 1 });
  response.write(recordBytes, () => response.destroy());
};
