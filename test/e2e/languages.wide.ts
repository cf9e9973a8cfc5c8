import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/core/wording/interface-languages.ts';
import { tongueOf } from '../../src/core/wording/tongue.ts';
import { cutOff, lengthen, sidewaysOverflow } from './cut-off.ts';
import { featuredFixture, fixturePages } from './news-pages.ts';
import { clickInSidebar, inSidebar, openSections, untilItTakesClicks, writeIn } from './sidebar.ts';
import { useStage } from './stage.ts';

const ARTICLE = featuredFixture().url;
const EVENT = 'us-2020-09-19-wechat-users-preliminary-injunction';
const NARROW = { width: 320, height: 800 };
/**
 * Languages to test. The last one, `pseudo`, stands for languages that the interface may get later.
 * It is English, and the tests make its texts 40 % longer, except in the collapsed sidebar.
 */
const LANGUAGES = [
  ...INTERFACE_LANGUAGES.map(({ code }) => tongueOf(code)),
  { ...tongueOf('en'), code: 'pseudo' },
];

/** Pages of the extension. Each page is ready once an element that matches `heading` exists. */
const PAGES = [
  { name: 'options', path: 'src/pages/options/index.html', heading: '#stored' },
  { name: 'first-run page', path: 'src/pages/welcome/index.html', heading: '.panel-footer' },
  {
    name: 'record’s map and table',
    path: 'src/pages/record/index.html?app=tiktok&scope=government-devices',
    heading: '.status-table td',
  },
  {
    name: 'record of a place',
    path: 'src/pages/record/index.html?app=tiktok&place=US-MT',
    heading: '.record main h2',
  },
  {
    name: 'record of an event',
    path: `src/pages/record/index.html?event=${EVENT}`,
    heading: '.record main h2',
  },
];
/**
 * Size of a window that is half as wide as a common screen. Text of twice the normal size must fit
 * into it.
 */
const ENOUGH = { width: 640, height: 900 };
const ENLARGED: string[] = ['de', 'ar', 'hi', 'ja', 'pseudo'];

/** Languages in which the test saves screenshots. */
const LOOKED_AT: string[] = ['ar', 'de', 'hi', 'ja', 'ru'];

const stage = useStage(fixturePages());
let article: Page | null = null;
afterAll(() => article?.close());

/**
 * Sets the reader's language as the options page does. Sets the article's language too, because
 * the sidebar's tab is in the language of the article.
 */
async function choose(language: string): Promise<void> {
  if (article) await writeIn(article, language === 'pseudo' ? 'en' : language);
  await stage.driver.inExtension(
    (api, code) =>
      api.runtime.sendMessage({
        kind: 'change-settings',
        opening: 'as-tab',
        highlights: true,
        places: ['IN'],
        language: code,
      }),
    language === 'pseudo' ? 'en' : language,
  );
}

async function openArticle(): Promise<Page> {
  article ??= await stage.open(ARTICLE);
  await article.setViewport(NARROW);
  await article.bringToFront();
  return article;
}

/** Resolves to the language and the text direction of the sidebar; null if there is no sidebar. */
function spoken(page: Page) {
  return inSidebar(
    stage.driver,
    page,
    (root) => {
      const { lang, dir } = root.firstElementChild as HTMLElement;
      return { lang, dir };
    },
    null,
  ).catch(() => null);
}

const lookInSidebar = (page: Page) => inSidebar(stage.driver, page, cutOff, null);

async function openAll(page: Page): Promise<void> {
  await untilItTakesClicks(stage.driver, page);
  await openSections(stage.driver, page);
}

async function extensionPage(path: string, heading: string): Promise<Page> {
  const page = await stage.driver.openExtensionPage(path);
  await page.setViewport(NARROW);
  await page.waitForSelector(heading);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page;
}

describe.each(LANGUAGES)('in the language $code, 320 px wide', ({ code, tag, direction }) => {
  it('the tab and the open sidebar cut nothing off', async () => {
    const page = await openArticle();
    await choose(code);
    await expect.poll(() => spoken(page)).toEqual({ lang: tag, dir: direction });
    expect(await lookInSidebar(page)).toEqual([]);
    // Makes only the texts of the open panel longer. If a script altered the tab, the extension
    // would remove the sidebar from the page.
    await clickInSidebar(stage.driver, page, '.tab');
    await openAll(page);
    if (code === 'pseudo') await inSidebar(stage.driver, page, lengthen, null);
    expect(await lookInSidebar(page)).toEqual([]);
    if (LOOKED_AT.includes(code)) await stage.photograph(page, `language-${code}-sidebar`);
    await clickInSidebar(stage.driver, page, '.collapse');
  });
  it('the popup cuts nothing off', async () => {
    const tab = await stage.driver.showTab(await openArticle());
    const popup = await extensionPage(`src/pages/popup/index.html?tab=${tab}`, '.popup-answer');
    expect(await popup.$eval('html', ({ lang, dir }) => ({ lang, dir }))).toEqual({
      lang: tag,
      dir: direction,
    });
    if (code === 'pseudo') await popup.evaluate(lengthen, null);
    expect(await popup.evaluate(cutOff, null)).toEqual([]);
    if (LOOKED_AT.includes(code)) await stage.photograph(popup, `language-${code}-popup`);
    await popup.close();
  });
  it.each(PAGES)('the $name cut nothing off', async ({ name, path, heading }) => {
    const page = await extensionPage(path, heading);
    expect(await page.$eval('html', ({ lang, dir }) => ({ lang, dir }))).toEqual({
      lang: tag,
      dir: direction,
    });
    if (code === 'pseudo') await page.evaluate(lengthen, null);
    expect(await page.evaluate(cutOff, null)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    if (LOOKED_AT.includes(code))
      await stage.photograph(page, `language-${code}-${name.replaceAll(' ', '-')}`);
    await page.close();
  });
});

describe.each(LANGUAGES.filter(({ code }) => ENLARGED.includes(code)))(
  'in the language $code, with text of twice the size, 640 px wide',
  ({ code }) => {
    it('the sidebar cuts nothing off', async () => {
      const page = await openArticle();
      await page.setViewport(ENOUGH);
      await stage.driver.setTextSize(page, 2);
      await choose(code);
      const { tag, direction } = tongueOf(code === 'pseudo' ? 'en' : code);
      await expect.poll(() => spoken(page)).toEqual({ lang: tag, dir: direction });
      expect(await lookInSidebar(page)).toEqual([]);
      await clickInSidebar(stage.driver, page, '.tab');
      await openAll(page);
      if (code === 'pseudo') await inSidebar(stage.driver, page, lengthen, null);
      expect(await lookInSidebar(page)).toEqual([]);
      await stage.photograph(page, `enlarged-${code}-sidebar`);
      await clickInSidebar(stage.driver, page, '.collapse');
      await stage.driver.setTextSize(page, 1);
    });
    it.each(PAGES)('the $name cut nothing off', async ({ name, path, heading }) => {
      const page = await extensionPage(path, heading);
      await page.setViewport(ENOUGH);
      await stage.driver.setTextSize(page, 2);
      if (code === 'pseudo') await page.evaluate(lengthen, null);
      const letters = await page.$eval(heading, (one) =>
        Number.parseFloat(getComputedStyle(one).fontSize),
      );
      expect(letters).toBeGreaterThan(stage.driver.kind === 'chromium' ? 25 : 12);
      expect(await page.evaluate(cutOff, null)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await stage.photograph(page, `enlarged-${code}-${name.replaceAll(' ', '-')}`);
      await page.close();
    });
  },
);

describe('what is cut off', () => {
  it('would be seen: a text that is clipped and one that hangs over the edge are found', async () => {
    await choose('en');
    const options = await extensionPage('src/pages/options/index.html', '#stored');
    await options.evaluate(() => {
      const clipped = document.createElement('p');
      clipped.textContent = 'Clipped where nobody sees the rest of it';
      clipped.style.cssText = 'inline-size: 60px; overflow: hidden; white-space: nowrap';
      const over = document.createElement('p');
      over.textContent = 'Over the edge';
      over.style.cssText = 'position: absolute; inset-inline-start: 290px; white-space: nowrap';
      document.querySelector('main')?.append(clipped, over);
    });
    const found = await options.evaluate(cutOff, null);
    expect(found.join('\n')).toMatch(/Clipped where/);
    expect(found.join('\n')).toMatch(/Over the edge/);
    await options.close();
  });
});
