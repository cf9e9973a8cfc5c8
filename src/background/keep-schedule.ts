import type { Alarms } from '../browser/alarms.ts';
import { type KeyValueStore, readStored } from '../browser/storage.ts';
import type { Feeds } from './feeds.ts';
import { ofFeed } from './of-feed.ts';
import { lastGoodCheck, refreshStatus } from './refresh-status.ts';
import { firstCheck, REFRESH_ALARM, reconcileAlarm } from './schedule.ts';

interface ScheduleParts {
  feeds: Pick<Feeds, 'toRefresh'>;
  storage: KeyValueStore;
  alarms: Alarms;
  now: () => number;
  random: () => number;
}

/**
 * Makes sure that the alarm is there for the feed that is due first, whatever was lost with the last worker or browser, and
 * soon for an added feed that was never asked. Without any feed there is none: nobody is ever contacted.
 */
export async function keepSchedule({ feeds, storage, alarms, now, random }: ScheduleParts): Promise<void> {
  const all = await feeds.toRefresh();
  if (all.length === 0) return alarms.clear(REFRESH_ALARM);
  const plans = await Promise.all(
    all.map(async ({ id }) => {
      const status = await readStored(storage, ofFeed(refreshStatus, id));
      return { id, planned: status.nextCheck, checkedAt: lastGoodCheck(status) };
    }),
  );
  const first = plans.reduce((a, b) => ((b.planned ?? Infinity) < (a.planned ?? Infinity) ? b : a));
  await reconcileAlarm(alarms, first, now(), random());
  const isNew = plans.some(({ id, planned }) => id !== null && planned === null);
  const soon = firstCheck(null, now(), random());
  if (isNew && ((await alarms.dueAt(REFRESH_ALARM)) ?? Infinity) > soon)
    await alarms.set(REFRESH_ALARM, soon);
}
