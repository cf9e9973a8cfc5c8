import { describe, expect, it } from 'vitest';
import type { RefreshServices } from '../../../src/background/feeds/refresh-attempt.ts';
import { REFRESH_ALARM } from '../../../src/background/feeds/schedule.ts';
import { type Device, makeDevice } from '../device.ts';
import { useScenario } from './scenario.ts';

const scenario = useScenario();

/**
 * Moment at which the worker dies in a call, such as a write to the store: `before` the call does
 * its work, or `after` it. In both cases, the worker does not get the result.
 */
type Moment = 'before' | 'after';

/**
 * Returns a device and services for a worker that is killed in its call number `fatal`, counted
 * from 0. `moment` says whether this call still does its work.
 */
function killingAt(fatal: number, moment: Moment, device: Device) {
  let step = 0;
  let die = () => {};
  const died = new Promise<'died'>((resolve) => {
    die = () => resolve('died');
  });
  const mortal =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const isFatal = step++ === fatal;
      const result = isFatal && moment === 'before' ? null : await act(...args);
      if (!isFatal) return result as R;
      // The fatal call never returns. Tests wait for `died` instead.
      die();
      return new Promise(() => {});
    };
  const { storage, blobs, alarms } = device;
  const changes: Partial<RefreshServices> = {
    fetch: mortal((...request: Parameters<typeof fetch>) => fetch(...request)),
    onUpdated: mortal(async () => {}),
  };
  const wrapped: Device = {
    ...device,
    storage: {
      ...storage,
      get: mortal((keys) => storage.get(keys)),
      set: mortal((items) => storage.set(items)),
      remove: mortal((keys) => storage.remove(keys)),
    },
    blobs: {
      ...blobs,
      get: mortal((name) => blobs.get(name)),
      put: mortal((name, bytes) => blobs.put(name, bytes)),
      keepOnly: mortal((names) => blobs.keepOnly(names)),
    },
    alarms: { ...alarms, set: mortal((name, when) => alarms.set(name, when)) },
  };
  return { wrapped, changes, died };
}

describe('refresh in a worker that is killed', () => {
  it.each<Moment>(['before', 'after'])(
    'leaves good data %s every step, and the next worker finishes',
    async (moment) => {
      let steps = 0;
      for (let fatal = 0; ; fatal++) {
        const device = await makeDevice(scenario.ring, scenario.feed);
        scenario.feed.requests.length = 0;
        const { wrapped, changes, died } = killingAt(fatal, moment, device);
        const ended = await Promise.race([died, wrapped.start({ ...changes }).refresh('schedule')]);
        const report = await device.start().inUse();
        expect(report, `killed ${moment} step ${fatal}`).toHaveProperty('events');
        if ('events' in report) expect([1, 2]).toContain(report.events);
        if (ended !== 'died') break;
        const asked = scenario.feed.requests.length > 0;
        if (asked) expect(device.alarms.due.get(REFRESH_ALARM)).toBeGreaterThan(device.now);
        steps++;
        await device.start().refresh('schedule');
        expect(await device.start().inUse()).toMatchObject({
          events: 2,
          provenance: { failure: null },
        });
        expect(device.alarms.due.get(REFRESH_ALARM)).toBeGreaterThan(device.now);
      }
      expect(steps).toBeGreaterThan(10);
    },
  );

  it('comes back less and less often when it is killed each time', async () => {
    const waits: number[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      const { device } = scenario;
      const died = new Promise<'died'>((resolve) => {
        const fetch = () => {
          resolve('died');
          return new Promise<Response>(() => {});
        };
        void device.start({ fetch }).refresh('schedule');
      });
      await died;
      waits.push(((device.alarms.due.get(REFRESH_ALARM) ?? 0) - device.now) / 60_000);
    }
    expect(waits.slice(0, 2)).toEqual([5, 10]);
    // Each wait is a random time within a range. Here it is the middle of the range, because the
    // random number is 0.5. The range is 16 to 720 minutes after the third failure, and 32 to 720
    // minutes after the fourth.
    expect(waits.slice(2)).toEqual([368, 376]);
  });
});
