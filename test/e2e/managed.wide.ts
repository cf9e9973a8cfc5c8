import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { localDay } from '../../src/core/dates/local-day.ts';
import { type Driver, fireAlarm, launch } from './driver.ts';
import { type LocalFeed, serveBundledRelease, startFeed } from './local-feed.ts';
import { featuredFixture, fixturePages } from './news-pages.ts';
import { type NewsServer, serveNews } from './news-server.ts';
import { publishNewsroom } from './newsroom-feed.ts';
import { PATIENCE_MS } from './patience.ts';
import { type PolicySet, policyWays } from './policy.ts';
import { untilPopupSays as untilPageSays } from './popup.ts';
import { untilSidebarSays } from './sidebar.ts';

const program = inject('program');

describe.each(policyWays(program))('a feed that the organisation has set, by $name', (way) => {
  const day = localDay(Date.now());
  let driver: Driver;
  let news: NewsServer;
  let herald: LocalFeed;
  let policy: PolicySet;

  beforeAll(async () => {
    const extension = inject('extension');
    await serveBundledRelease(inject('feed'), extension);
    herald = await startFeed();
    await publishNewsroom(herald, extension, day, 1);
    news = await serveNews(fixturePages());
    const keys = [{ role: 'online', publicKey: herald.key.publicKey }];
    policy = await way.set(extension, [
      { name: 'The Herald', address: herald.url, keys },
      { name: 'Nobody', address: 'http://feed.example/', keys },
    ]);
    driver = await launch({
      program,
      extension,
      hosts: news.hosts,
      ports: news.ports,
      visible: false,
      offline: true,
      environment: policy.environment,
    });
  });
  afterAll(async () => {
    await policy?.withdraw();
    await driver?.close();
    await Promise.all([news?.close(), herald?.close()]);
  });

  it('is asked by the schedule alone, and its entries show in the sidebar with their origin', async () => {
    // Chromium delivers an extension's policy with a short delay after the installation.
    await untilFeedIsSet(driver);
    await fireAlarm(driver, 'refresh-record');
    const article = await driver.newPage();
    await article.goto(featuredFixture().url, { waitUntil: 'load' });
    await untilSidebarSays(driver, article, /from The Herald’s record/);
  });

  it('is shown in options as set by the organisation, without a way to remove it; a bad entry is named', async () => {
    const options = await driver.openExtensionPage('src/pages/options/index.html');
    const text = await untilPageSays(options, /Set by your organisation/);
    expect(text).toMatch(/Only your organisation can remove it/);
    expect(text).toMatch(/Entry 2: The address must begin with https/);
    expect(await options.$$('[aria-label^="Remove: The Herald"]')).toHaveLength(0);
    await options.$eval('#feeds', (part) => part.scrollIntoView());
    const folder = join('out', 'e2e');
    await mkdir(folder, { recursive: true });
    await options.screenshot({
      path: join(folder, `managed-${driver.kind}.png`) as `${string}.png`,
    });
  });

  it('can’t be removed by a message either', async () => {
    const refuse = async (api: typeof chrome) => {
      const { addedFeeds } = await api.runtime.sendMessage({ kind: 'get-options' });
      return api.runtime.sendMessage({ kind: 'remove-feed', feed: addedFeeds[0].id });
    };
    expect(await driver.inExtension(refuse, null)).toEqual({
      error: expect.stringMatching(/organisation/),
    });
  });

  it('stays when the reader deletes everything', async () => {
    const all = await driver.inExtension(async (api) => {
      await api.runtime.sendMessage({ kind: 'delete-everything' });
      return (await api.runtime.sendMessage({ kind: 'get-options' })).addedFeeds;
    }, null);
    expect(all).toMatchObject([{ name: 'The Herald', managed: true }]);
  });
});

async function untilFeedIsSet(driver: Driver): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  const isSet = async (api: typeof chrome) =>
    (await api.runtime.sendMessage({ kind: 'get-options' })).addedFeeds.length > 0;
  while (!(await driver.inExtension(isSet, null))) {
    if (Date.now() > end) throw new Error('The policy’s feed did not come.');
    await new Promise((next) => setTimeout(next, 100));
  }
}
