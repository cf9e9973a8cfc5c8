import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { generateKeys } from '../../src/cli/feed/publish-release.ts';
import { fetchRelease } from '../../src/cli/release/fetch-release.ts';
import type { PinnedKey } from '../../src/core/release/keys.ts';
import { build as buildExtension } from '../../tools/build.ts';
import { postponeChecks } from './driver/launch.ts';
import { featuredFixture, fixturePages } from './news-pages.ts';
import { type PagesServer, startPages } from './pages-server.ts';
import { clickInSidebar, unfoldedText, untilSidebarSays } from './sidebar.ts';
import { type NewsBrowser, stageIn, startNewsBrowser } from './stage.ts';
import { copyProject, runJob, withoutSite } from './workflow-steps.ts';

const REFRESH = '.panel-footer button';
const NAME = 'name: Executive Order 13943 (WeChat)';

describe('a feed that publish.yml puts on GitHub Pages', () => {
  let project: string;
  let served: string;
  let outRoot: string;
  let pages: PagesServer;
  let key: PinnedKey & { privateKey: string };
  let browser: NewsBrowser;
  const stage = stageIn(() => browser.driver);

  /**
   * Runs the workflow's job "build", and copies the resulting site into the folder that the server
   * serves.
   */
  async function publish(): Promise<void> {
    rmSync(join(project, 'dist'), { recursive: true, force: true });
    const secrets = { 'secrets.FEED_KEY': JSON.stringify(key) };
    const { code, printed } = await runJob(project, 'publish.yml', 'build', secrets);
    if (code !== 0) throw new Error(printed);
    cpSync(join(project, 'dist/site'), served, { recursive: true });
    pages.folder = served;
  }

  beforeAll(async () => {
    project = copyProject();
    withoutSite(project);
    [served, outRoot] = [
      mkdtempSync(join(tmpdir(), 'still-banned-pages-')),
      mkdtempSync(join(tmpdir(), 'still-banned-build-')),
    ];
    pages = await startPages();
    key = { role: 'online', ...(await generateKeys()) };
    const { id, publicKey, role } = key;
    const keys: PinnedKey[] = [{ id, publicKey, role }];
    const feed = `${pages.url}feed/`;
    const publisher = join(project, 'publisher.json');
    const neutral = JSON.parse(readFileSync(publisher, 'utf8'));
    writeFileSync(publisher, JSON.stringify({ ...neutral, site: pages.url, feed, keys }));
    await publish();
    // The extension is built with the current release of the feed inside its package.
    const release = join(outRoot, 'release');
    await fetchRelease(feed, keys, release);
    const target = inject('program').kind === 'firefox' ? 'firefox' : 'chrome';
    const options = { feedUrl: feed, keys, feedRelease: release, outRoot };
    browser = await startNewsBrowser(fixturePages(), await buildExtension(target, options));
    await postponeChecks(browser.driver);
  }, 120_000);
  afterAll(async () => {
    await browser?.driver.close();
    await browser?.news.close();
    pages?.close();
    for (const folder of [project, served, outRoot]) rmSync(folder, { recursive: true });
  });

  it('is read by the extension, which has the same record bundled', async () => {
    const page = await openArticle();
    await clickInSidebar(stage.driver, page, REFRESH);
    await untilSidebarSays(stage.driver, page, /Checked: there is no newer record/);
    expect(asked().at(-1)).toBe('GET /feed/head.json 200');
  });

  it('brings what the next run publishes, within the ten minutes of Pages’ caches', async () => {
    const law = join(project, 'dataset/jurisdictions/US.yaml');
    const text = readFileSync(law, 'utf8');
    expect(text).toContain(NAME);
    writeFileSync(law, text.replace(NAME, `${NAME}, as published`));
    await publish();
    const page = await openArticle();
    await clickInSidebar(stage.driver, page, REFRESH);
    await untilSidebarSays(stage.driver, page, /Updated: a newer record is now in use/);
    expect(await unfoldedText(stage.driver, page)).toContain('13943 (WeChat), as published');
  });

  it('is then asked only whether it has changed, and nothing else', async () => {
    const page = await openArticle();
    await clickInSidebar(stage.driver, page, REFRESH);
    await untilSidebarSays(stage.driver, page, /Checked: there is no newer record/);
    expect(asked().at(-1)).toBe('GET /feed/head.json 304');
    expect(asked().filter((answer) => !answer.startsWith('GET /feed/'))).toEqual([]);
  });

  /**
   * Returns all requests so far except those of the workflow `publish.yml`, which contain `?run=`.
   */
  function asked(): string[] {
    return pages.answers.filter((answer) => !answer.includes('?run='));
  }
  async function openArticle() {
    const page = await stage.open(featuredFixture().url);
    await page.bringToFront();
    await untilSidebarSays(stage.driver, page, /2020 order/);
    return page;
  }
});
