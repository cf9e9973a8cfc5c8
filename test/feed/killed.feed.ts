import { describe, expect, inject, it } from 'vitest';
import type { Answer } from './fault-server.ts';
import { release } from './releases.ts';
import { useFeedStage } from './stage.ts';
import { reachedStep, stepsSoFar, stopBefore } from './steps.ts';

const stage = useFeedStage();

/**
 * Browser methods that are called in every refresh that finds a newer record. For each method, the
 * test kills the background script just before a call to it. A stream's `read` is not listed,
 * because Firefox does not always call it.
 */
const METHODS = ['request', 'get', 'create', 'set', 'fetch', 'verify', 'digest', 'open', 'put'];

describe('worker killed at each step of a refresh', () => {
  let version = 1;

  /**
   * Kills the background script during a refresh, right before method call number `at`, counted
   * from 0. Expects that the next refresh succeeds. Resolves to the name of the method, or to null
   * if the refresh ends before that call.
   */
  async function killedBefore(at: number): Promise<string | null> {
    version += 1;
    const next = await release(inject('feedKeys').online, { version: version + 1 });
    stage.serve(next);
    stage.feed.requests.length = 0;
    await stage.driver.killBackground();
    await untilIdle();
    await stopBefore(stage.driver, at);
    const finished = stage.refresh().then(
      () => null,
      () => null,
    );
    const step = await Promise.race([reachedStep(stage.driver).catch(() => 'gone'), finished]);
    if (step === null) return null;
    const hasAsked = stage.feed.requests.length > 0;
    await stage.driver.killBackground();
    const where = `killed before step ${at}, ${step}`;
    expect([version, version + 1], where).toContain(await stage.reader.events());
    expect(await stage.reader.popup(), where).toMatch(/Record issued on/);
    if (hasAsked) expect(await nextCheck(), where).toBeGreaterThan(Date.now());
    expect(await stage.refresh(), where).not.toHaveProperty('failure');
    expect(await stage.reader.events(), where).toBe(version + 1);
    return step;
  }

  it('leaves a good record every time, and the next worker finishes', async () => {
    const steps: string[] = [];
    for (let step = await killedBefore(0); step !== null; step = await killedBefore(steps.length))
      steps.push(step);
    const order = await stepsSoFar(stage.driver);
    expect(order).toEqual(expect.arrayContaining(METHODS));
    // The loop above may have missed some of the `METHODS`, because parallel calls have no fixed
    // order. This loop tries each missed method again.
    for (const method of METHODS)
      for (let tries = 0; tries < 5 && !steps.includes(method); tries++)
        steps.push((await killedBefore(order.indexOf(method))) ?? 'none');
    await stage.driver.killBackground();
    console.log(
      `${stage.driver.kind}: killed before each of ${steps.length} steps: ${steps.join(' ')}`,
    );
    for (const method of METHODS) expect(steps).toContain(method);
    expect(await stage.reader.popup()).not.toMatch(/failed/);
  }, 360_000);

  it.each<[string, 'head' | 'record', (part: Uint8Array) => Uint8Array]>([
    ['while the head is awaited', 'head', (whole) => whole.slice(0, 0)],
    ['in the middle of the head', 'head', (whole) => whole.slice(0, whole.length / 2)],
    ['while the record is awaited', 'record', (whole) => whole.slice(0, 0)],
    ['in the middle of the record', 'record', (whole) => whole.slice(0, whole.length / 2)],
    ['when the whole record was sent and not ended', 'record', (whole) => whole],
  ])('%s', async (_, what, part) => {
    stage.serve(stage.third);
    const { answer, sent } = hold(
      what === 'head' ? stage.third.headBytes : stage.third.recordBytes,
      part,
    );
    stage.feed.answers.set(what, answer);
    const refreshing = stage.refresh().catch(() => null);
    await sent;
    await stage.driver.killBackground();
    await refreshing;
    await stage.expectInUse(2);
    expect(await nextCheck()).toBeGreaterThan(Date.now());
    stage.feed.answers.clear();
    expect((await stage.reader.checkNow()).told).toMatch(/^Updated/);
    await stage.expectInUse(3);
    await stage.driver.killBackground();
    await stage.expectInUse(3);
  });
});

/**
 * Makes an answer that sends only part of a file and then keeps the connection open. `whole` has
 * the file's bytes, and `partOf` returns the part to send. `sent` resolves soon after this part
 * was sent.
 */
function hold(
  whole: Uint8Array,
  partOf: (whole: Uint8Array) => Uint8Array,
): { answer: Answer; sent: Promise<void> } {
  let tell = () => {};
  const sent = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const answer: Answer = (_, response) => {
    response.writeHead(200, { 'content-length': whole.length + 1 });
    response.flushHeaders();
    response.write(partOf(whole), () => setTimeout(tell, 50));
  };
  return { answer, sent };
}

async function nextCheck(): Promise<number> {
  return stage.driver.inExtension(
    async (api) => (await api.alarms.get('refresh-record'))?.scheduledTime ?? 0,
    null,
  );
}

/** Waits until the background script has finished starting. */
async function untilIdle(): Promise<void> {
  await stage.reader.events();
  await new Promise((next) => setTimeout(next, 250));
}
