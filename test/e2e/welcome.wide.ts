import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { awkward, VERDICT } from './awkward/story.ts';
import { axeFaults } from './axe.ts';
import { pressButton, untilPageSays } from './extension-page.ts';
import { SIDEBAR, untilSidebarSays } from './sidebar.ts';
import { useStage } from './stage.ts';

const listed = awkward('listed').page;
const unlisted = { ...awkward('unlisted').page, url: 'https://www.example.org/story.html' };
const EVERY = ['https://*/*', 'http://*/*'];
const WIDTHS = [320, 768, 1440];

const stage = useStage([listed, unlisted]);
let opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.map((page) => page.close()));
  opened = [];
  await stage.driver.inExtension(async (api, origins) => {
    // In Chromium, `permissions.remove` also removes the permission for the built-in news sites.
    if (await api.permissions.contains({ origins })) await api.permissions.remove({ origins });
    await api.storage.local.remove('settings');
  }, EVERY);
});

async function openWelcome(): Promise<Page> {
  const page = await stage.driver.openExtensionPage('src/pages/welcome/index.html');
  opened.push(page);
  await page.bringToFront();
  await untilPageSays(page, /Where may it run/);
  await untilPageSays(page, VERDICT);
  return page;
}
async function openArticle(url: string): Promise<Page> {
  const page = await stage.open(url);
  opened.push(page);
  await page.bringToFront();
  return page;
}
/**
 * Selector of a choice's button. The button must have a pressed or checked state, because the
 * sample panel on this page may have buttons with the same text.
 */
const choice = (name: string) =>
  `::-p-xpath(//button[@aria-checked or @aria-pressed][contains(., '${name}')])`;
const press = (page: Page, name: string) => page.click(choice(name));
const isPressed = (page: Page, name: string) =>
  page.$eval(
    choice(name),
    (one) => one.getAttribute('aria-checked') ?? one.getAttribute('aria-pressed'),
  );

describe('the first-run page', () => {
  it('is opened by the installation', () => {
    expect(stage.driver.openedAtInstall).toMatch(/\/src\/pages\/welcome\/index\.html$/);
  });
  it('shows the record’s own answer to its article, with the sentences that it is about', async () => {
    const page = await openWelcome();
    const text = await untilPageSays(page, /blocked by a court/);
    expect(text).toMatch(/revoked on 9\sJune\s2021/);
    expect(text).toMatch(/Up to date to \d+ \w+ \d{4}/);
    expect(await page.$$eval('.sample mark', (marks) => marks.length)).toBeGreaterThan(1);
  });
  it.each(['light', 'dark'] as const)(
    'has no fault that axe knows, %s, at any width',
    async (scheme) => {
      const page = await openWelcome();
      await stage.driver.setColourScheme(page, scheme);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 900 });
        expect(await axeFaults(page)).toEqual([]);
        const [wide, tall] = (await page.evaluate(
          '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]',
        )) as [number, number];
        expect(wide).toBeLessThanOrEqual(width);
        await page.setViewport({ width, height: tall });
        await stage.photograph(page, `welcome-${width}-${scheme}`);
      }
      await stage.driver.setColourScheme(page, 'light');
    },
  );
  it('would have its faults seen: one that is put in is found', async () => {
    const page = await openWelcome();
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('button')),
    );
    expect(await axeFaults(page)).toContainEqual(expect.stringMatching(/^button-name/));
  });
  it('leads to a sentence, collapses to a tab and opens again, by keyboard alone', async () => {
    const page = await openWelcome();
    await page.click('.reported > summary');
    await page.focus('.quote');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sample mark.shown');
    await page.focus('.collapse');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.tab');
    expect(await page.$$eval('.sample mark', (marks) => marks.length)).toBe(0);
    await page.focus('.tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.panel');
  });
});

describe('where it may run', () => {
  it('is on the news sites until the reader chooses', async () => {
    const page = await openWelcome();
    expect(await isPressed(page, 'On news sites')).toBe('true');
    expect(await isPressed(page, 'Only when I ask')).toBe('false');
  });
  it('is only where the reader asks, once chosen: nothing is answered on a listed site, until it is chosen back', async () => {
    const page = await openWelcome();
    await press(page, 'Only when I ask');
    await untilPageSays(page, /Only when I ask\s+Chosen/);
    expect(await isPressed(page, 'Only when I ask')).toBe('true');
    const silent = await openArticle(listed.url);
    await silent.waitForFunction('performance.now() > 1500', { polling: 100 });
    expect(await silent.$(SIDEBAR)).toBeNull();
    await page.bringToFront();
    await press(page, 'On news sites');
    await untilPageSays(page, /On news sites\s+Chosen/);
    await untilSidebarSays(stage.driver, await openArticle(listed.url), VERDICT);
  });
  it('is on every site, when the browser allows it; then back on the news sites, with the permission given back', async () => {
    const page = await openWelcome();
    await stage.driver.answerAsked('allow', EVERY, async () => {
      await page.bringToFront();
      await press(page, 'On every site');
    });
    await untilPageSays(page, /On every site\s+Chosen/);
    await untilSidebarSays(stage.driver, await openArticle(unlisted.url), VERDICT);
    await page.bringToFront();
    await press(page, 'On news sites');
    await expect.poll(granted).not.toContain(EVERY[0]);
    // Chromium has also removed the permission for the news sites. It therefore asks the reader
    // for this permission again, and no driver can press a button of its prompt.
    if (stage.driver.kind === 'firefox') await untilPageSays(page, /On news sites\s+Chosen/);
  });
});

function granted(): Promise<string[]> {
  return stage.driver.inExtension(
    async (api) => (await api.permissions.getAll()).origins ?? [],
    null,
  );
}

describe('my places', () => {
  it('are guessed from the languages of the browser, and shown in the sidebar when taken', async () => {
    const page = await openWelcome();
    expect(await isPressed(page, 'United States')).toBe('false');
    await press(page, 'United States');
    await expect.poll(() => isPressed(page, 'United States')).toBe('true');
    await page.select('.other-place select', 'IN');
    await pressButton(page, 'Add');
    await untilPageSays(page, /Your places/);
    expect(await isPressed(page, 'India')).toBe('true');
    await press(page, 'India');
    await page.waitForFunction(() => !/Your places/.test(document.body.textContent ?? ''));
  });
});
