import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Driver, fireAlarm, launch } from './driver.ts';
import { type LocalFeed, serveBundledRelease, startFeed } from './local-feed.ts';
import { featuredFixture, fixturePages } from './news-pages.ts';
import { type NewsServer, serveNews } from './news-server.ts';
import { publishNewsroom } from './newsroom-feed.ts';
import { untilPopupSays as untilPageSays } from './popup.ts';
import { untilSidebarSays } from './sidebar.ts';

/**
 * Firefox reads managed storage from a file in the home folder, so that a home of its own is all that it takes. Chromium reads
 * it from the machine's policies only, which a test has no business to change.
 */
describe.runIf(inject('program').kind === 'firefox')('a feed that the organisation has set', () => {
  const day = new Date().toISOString().slice(0, 10);
  let driver: Driver;
  let news: NewsServer;
  let herald: LocalFeed;
  let home: string;

  beforeAll(async () => {
    const extension = inject('extension');
    await serveBundledRelease(inject('feed'), extension);
    herald = await startFeed();
    await publishNewsroom(herald, extension, day, 1);
    news = await serveNews(fixturePages());
    home = await mkdtemp(join(tmpdir(), 'still-banned-home-'));
    await writeManagedStorage(home, extension, {
      feeds: [
        {
          name: 'The Herald',
          address: herald.url,
          keys: [{ role: 'online', publicKey: herald.key.publicKey }],
        },
        {
          name: 'Nobody',
          address: 'http://feed.example/',
          keys: [{ role: 'online', publicKey: herald.key.publicKey }],
        },
      ],
    });
    driver = await launch({
      program: inject('program'),
      extension,
      hosts: news.hosts,
      ports: news.ports,
      visible: false,
      offline: true,
      environment: { HOME: home },
    });
  });
  afterAll(async () => {
    await driver?.close();
    await Promise.all([news?.close(), herald?.close()]);
    await rm(home, { recursive: true, force: true });
  });

  it('is asked by the schedule alone, and its entries show in the sidebar with their origin', async () => {
    await fireAlarm(driver, 'refresh-record');
    const article = await driver.newPage();
    await article.goto(featuredFixture().url, { waitUntil: 'load' });
    await untilSidebarSays(driver, article, /from The Herald’s record/);
  });

  it('is shown in options as set by the organisation, without a way to remove it; a bad entry is named', async () => {
    const options = await driver.openExtensionPage('src/options/index.html');
    const text = await untilPageSays(options, /Set by your organisation/);
    expect(text).toMatch(/Only your organisation can remove it/);
    expect(text).toMatch(/feeds, entry 2: The address must begin with https/);
    expect(await options.$$('[aria-label^="Remove: The Herald"]')).toHaveLength(0);
    await options.$eval('#feeds', (part) => part.scrollIntoView());
    const folder = join('out', 'e2e');
    await mkdir(folder, { recursive: true });
    await options.screenshot({ path: join(folder, 'managed-firefox.png') as `${string}.png` });
  });

  it('can’t be removed by a message either', async () => {
    const refuse = async (api: typeof chrome) => {
      const { addedFeeds } = await api.runtime.sendMessage({ kind: 'get-options' });
      return api.runtime.sendMessage({ kind: 'remove-feed', feed: addedFeeds[0].id });
    };
    expect(await driver.inExtension(refuse, null)).toEqual({ error: expect.stringMatching(/organisation/) });
  });
});

async function writeManagedStorage(home: string, extension: string, data: object): Promise<void> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const name: string = manifest.browser_specific_settings.gecko.id;
  const folder = join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${name}.json`),
    JSON.stringify({ name, description: 'Feeds', type: 'storage', data }),
  );
}
