import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { localDay } from '../../src/core/dates/local-day.ts';
import { type Driver, fireAlarm, launch } from './driver/launch.ts';
import { openPopup, untilPageSays } from './extension-page.ts';
import { type LocalFeed, serveBundledRelease, startFeed } from './local-feed.ts';
import { featuredFixture, fixturePages } from './news-pages.ts';
import { type NewsServer, serveNews } from './news-server.ts';
import { publishNewsroom } from './newsroom-feed.ts';
import { PATIENCE_MS } from './patience.ts';
import { type PolicySet, policyWays } from './policy.ts';
import { openSidebar, SIDEBAR, unfoldedText, untilSidebarSays } from './sidebar.ts';

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
    policy = await way.set(extension, {
      feeds: [
        { name: 'The Herald', address: herald.url, keys },
        { name: 'Nobody', address: 'http://feed.example/', keys },
      ],
    });
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
    // Chromium delivers the organisation's policy shortly after the installation.
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

describe.each(policyWays(program))('choices that the organisation has made, by $name', (way) => {
  let driver: Driver;
  let news: NewsServer;
  let policy: PolicySet;

  beforeAll(async () => {
    const extension = inject('extension');
    news = await serveNews(fixturePages());
    policy = await way.set(extension, {
      firstRunPage: false,
      runs: 'asked',
      opening: 'as-tab',
      language: 'de',
      places: ['DE', 'US-MT'],
    });
    driver = await launch({
      ...{ program, extension, hosts: news.hosts, ports: news.ports },
      ...{ visible: false, offline: true, hasFirstRun: false },
      environment: policy.environment,
    });
  });
  afterAll(async () => {
    await policy?.withdraw();
    await driver?.close();
    await news?.close();
  });
  const ask = (message: object) =>
    driver.inExtension((api, sent) => api.runtime.sendMessage(sent), message);

  it('keep the first-run page away', () => {
    expect(driver.openedAtInstall).toBe('');
  });

  it('are shown in the options, which can’t change them', async () => {
    const options = await driver.openExtensionPage('src/pages/options/index.html');
    const text = await untilPageSays(options, /Von Ihrer Organisation festgelegt/);
    expect(text.match(/Von Ihrer Organisation festgelegt/g)).toHaveLength(4);
    expect(text).toMatch(/Deutschland/);
    const locked = 'fieldset:disabled :is([role=radio], [type=radio], select, #places button)';
    const choices = await options.$$eval(locked, (all) =>
      all
        .filter((one) => one.matches('[aria-checked=true], :checked, select'))
        .map((one) => one.getAttribute('value') ?? (one as HTMLSelectElement).value),
    );
    expect(choices).toEqual(['asked', 'as-tab', 'de', '']);
    for (const change of [
      { opening: 'never' },
      { language: 'en' },
      { places: [] },
      { onlyAsked: false },
    ])
      expect(await ask({ kind: 'change-settings', ...change })).toEqual({
        error: 'Von Ihrer Organisation festgelegt',
      });
  });

  it('hold on a listed site: nothing comes unasked, and then a tab', async () => {
    const article = await driver.newPage();
    await article.goto(featuredFixture().url, { waitUntil: 'load' });
    await article.waitForFunction('performance.now() > 1500', { polling: 100 });
    expect(await article.$(SIDEBAR)).toBeNull();
    const tabId = await driver.showTab(article);
    await ask({ kind: 'check-tab', tabId, anyway: false });
    await untilSidebarSays(driver, article, /./);
    const hasTab = (root: ShadowRoot) => root.querySelector('.tab') !== null;
    expect(await driver.inShadow(article, SIDEBAR, hasTab, null)).toBe(true);
    await openSidebar(driver, article);
    expect(await unfoldedText(driver, article)).toMatch(/Deutschland.*Montana/s);
  });

  it('leave the reader one way on a site of no list', async () => {
    const popup = await openPopup(driver, await driver.newPage());
    const text = await untilPageSays(popup, /Von Ihrer Organisation festgelegt/);
    expect(text).not.toMatch(/Auf jeder Website|Auf allen/);
  });

  it('outlast the reader’s deletion of everything', async () => {
    await ask({ kind: 'delete-everything' });
    const { settings } = await ask({ kind: 'get-options' });
    expect(settings).toMatchObject({ opening: 'as-tab', language: 'de', onlyAsked: true });
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
