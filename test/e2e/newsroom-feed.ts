import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishRelease, type SigningKey } from '../../src/cli/feed/publish-release.ts';
import { DAY_MS } from '../../src/core/dates/days.ts';
import type { LegalRecord } from '../../src/core/record/schema.ts';
import { demonstrationEvent, type FeedFolder } from './local-feed.ts';

const DAYS_VALID = 30;

/**
 * Title of the invented event in the newsroom's record. The event concerns the WeChat order of the
 * default record.
 */
export const NEWSROOM_EVENT = 'Demonstration 9: the WeChat order is in force again';

/**
 * Publishes a newsroom's record: an invented event on the WeChat order of 2020, and the bundled
 * entries to which it refers. `key` signs the release. If it is not the feed's own key, the
 * release is a forgery.
 */
export async function publishNewsroom(
  feed: FeedFolder,
  extension: string,
  day: string,
  version: number,
  key: SigningKey = feed.key,
): Promise<void> {
  const issued = new Date();
  await publishRelease({
    record: { ...(await wechatOrder(extension)), events: [demonstrationEvent(day, 9)] },
    version,
    issued: `${issued.toISOString().slice(0, 19)}Z`,
    expires: new Date(issued.getTime() + DAYS_VALID * DAY_MS).toISOString(),
    key,
    outDir: feed.folder,
  });
}

/**
 * Resolves to a record with only the WeChat order, its app and its place. Takes them from the
 * record in the extension's package.
 */
async function wechatOrder(extension: string): Promise<Omit<LegalRecord, 'events'>> {
  const folder = join(extension, 'release');
  const { payload } = JSON.parse(await readFile(join(folder, 'head.json'), 'utf8'));
  const head = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  const text = await readFile(join(folder, `record-${head.record.sha256}.json`), 'utf8');
  const { apps, jurisdictions, measures }: LegalRecord = JSON.parse(text);
  const order = measures.filter(({ id }) => id === 'us-eo-13943');
  const named = new Set(order.flatMap((measure) => measure.apps));
  return {
    schema: 1,
    apps: apps.filter(({ id }) => named.has(id)),
    jurisdictions: jurisdictions.filter(({ code }) => code === order[0]?.jurisdiction),
    measures: order,
  };
}
