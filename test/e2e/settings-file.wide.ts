import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { pressButton as press, untilPageSays } from './extension-page.ts';
import { featuredFixture, fixturePages } from './news-pages.ts';
import { PATIENCE_MS } from './patience.ts';
import { sidebarText, untilSidebarLeft, untilSidebarSays } from './sidebar.ts';
import { useStage } from './stage.ts';

const OPEN = /2020 order was blocked by a court/;
const EVERY = ['https://*/*', 'http://*/*'];

const stage = useStage(fixturePages());
let folder: string;
let opened: Page[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'still-banned-settings-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  await Promise.all(opened.map((page) => page.close()));
  opened = [];
  await stage.driver.inExtension((api) => api.storage.local.clear(), null);
  expect(stage.consoleErrors()).toEqual([]);
});

async function openArticle(): Promise<Page> {
  const page = await stage.open(featuredFixture().url);
  opened.push(page);
  await page.bringToFront();
  await untilSidebarSays(stage.driver, page, OPEN);
  return page;
}
async function openOptions(): Promise<Page> {
  const page = await stage.driver.openExtensionPage('src/pages/options/index.html');
  opened.push(page);
  await page.waitForSelector('#stored', { timeout: PATIENCE_MS });
  return page;
}
/**
 * Presses “Export settings”, and resolves to the text of the file that the page offers for
 * download.
 */
async function exported(page: Page): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => Object.assign(window, { saved: text }));
      return make(blob);
    };
  });
  await press(page, 'Export settings');
  await page.waitForFunction('window.saved', { polling: 50 });
  return (await page.evaluate('window.saved')) as string;
}
async function importText(page: Page, text: string): Promise<void> {
  const file = join(folder, 'settings.json');
  await writeFile(file, text);
  const chooser = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await chooser.uploadFile(file);
}
/**
 * Clicks with a script. A click with the mouse would wait for a frame, but a page behind another
 * one renders no frames.
 */
const click = (page: Page, what: string) =>
  page.$eval(what, (element) => (element as HTMLElement).click());
const kept = () =>
  stage.driver.inExtension((api) => api.storage.local.get(['settings', 'dismissals']), null);

describe('the reader’s choices as a file', () => {
  it('come back as they were, in the open page at once', async () => {
    const article = await openArticle();
    const options = await openOptions();
    await click(options, 'input[value="as-tab"]');
    await untilSidebarSays(stage.driver, article, /^WeChat ban: never began/);
    await options.select('#place', 'IN');
    await click(options, '.add-place button');
    await untilPageSays(options, /India\s+Remove/);
    const before = await kept();
    const text = await exported(options);
    await click(options, 'input[value="by-itself"]');
    await untilSidebarSays(stage.driver, article, OPEN);
    await importText(options, text);
    await untilPageSays(options, /Imported. The file’s settings now apply/);
    expect(
      await options.$eval('input[value="as-tab"]', (one) => (one as HTMLInputElement).checked),
    ).toBe(true);
    await untilSidebarSays(stage.driver, article, /^WeChat ban: never began/);
    expect(await sidebarText(stage.driver, article)).not.toMatch(OPEN);
    expect((await kept()).settings).toEqual(before.settings);
  });
  it('take another language and hide the sidebar, in the open pages at once', async () => {
    const article = await openArticle();
    const options = await openOptions();
    const file = JSON.parse(await exported(options));
    file.settings.language = 'de';
    file.hidden.sites = [new URL(article.url()).hostname];
    await importText(options, JSON.stringify(file));
    await untilPageSays(options, /Was gespeichert ist/);
    await untilSidebarLeft(article);
  });
  it('stay as they are when the file is hostile, and the page says what is wrong', async () => {
    const options = await openOptions();
    await click(options, 'input[value="as-tab"]');
    await options.waitForFunction(() => document.querySelector('input[value="as-tab"]:checked'), {
      polling: 50,
    });
    const text = await exported(options);
    const before = await kept();
    await importText(options, '<img src=x onerror=alert(1)>');
    await untilPageSays(options, /Nothing was changed: that is not a file exported here/);
    const file = JSON.parse(text);
    file.settings.places = ['<img src=x onerror=alert(1)>'];
    await importText(options, JSON.stringify(file));
    await untilPageSays(
      options,
      /Nothing was changed: the file’s entry settings\.places\.0 can’t be used/,
    );
    await importText(options, `${text}${' '.repeat(1_000_001)}`);
    await untilPageSays(options, /Nothing was changed: that is not a file/);
    expect(await kept()).toEqual(before);
    expect(await axeFaults(options)).toEqual([]);
  });
});

// When a reader withdraws the permission for every site, Chromium also withdraws the one for the
// built-in news sites. Firefox keeps it.
const takesAll = inject('program').kind === 'chromium' ? it : it.skip;

describe('delete everything where every site was allowed', () => {
  takesAll('says that the news sites went too, and offers them beside it', async () => {
    const options = await openOptions();
    await stage.driver.answerAsked('allow', EVERY, async () => {
      await options.bringToFront();
      await options.click('#sites [value=every]');
    });
    await options.waitForSelector('#sites [aria-checked=true][value=every]', {
      timeout: PATIENCE_MS,
    });
    await press(options, 'Delete everything');
    await press(options, 'Delete');
    await untilPageSays(
      options,
      /Your browser also withdrew its permission for the built-in news sites/,
    );
    expect(await options.$eval('#stored', (part) => (part as HTMLElement).textContent)).toMatch(
      /Allow all built-in sites/,
    );
    expect(await axeFaults(options)).toEqual([]);
    await stage.photograph(options, 'options-deleted');
  });
});
