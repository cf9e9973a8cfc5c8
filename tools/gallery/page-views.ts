import type { Page } from 'puppeteer-core';
import { untilPageSays as untilSays } from '../../test/e2e/extension-page.ts';
import { untilSidebarSays } from '../../test/e2e/sidebar.ts';
import type { Scene } from './scene.ts';
import { type View, WIDTHS } from './view.ts';

/**
 * Public key of an invented newsroom, which has published no release. It is typed into the form
 * that adds a feed.
 */
const KEY = Buffer.alloc(32, 7).toString('base64');

/** Views of the options page, the report page and the first-run page, in all their states. */
export const PAGE_VIEWS: readonly View[] = [
  {
    ...view('options', 'src/pages/options/index.html', /What is stored/),
    tallest: 1800,
    also: ['arabic', 'forced-colours'],
  },
  {
    ...view('options-chosen', 'src/pages/options/index.html', /What is stored/, {
      before: async (scene) => {
        await scene.choose({ onlyAsked: true, places: ['IN', 'GB', 'US-MT'] });
        await scene.driver.inExtension(
          (api) =>
            api.storage.local.set({
              dismissals: { everywhere: true, sites: ['news.example.org'] },
            }),
          null,
        );
      },
    }),
    tallest: 1800,
  },
  view('options-delete', 'src/pages/options/index.html', /What is stored/, {
    act: (page) => press(page, '#stored .danger'),
  }),
  view('options-compare', 'src/pages/options/index.html', /What is stored/, {
    act: async (page) => {
      await typeFeed(page, KEY);
      await untilSays(page, /Compare the fingerprint/);
    },
    of: '.compare',
  }),
  view('options-fault', 'src/pages/options/index.html', /What is stored/, {
    act: async (page) => {
      await typeFeed(page, 'no key');
      await page.waitForSelector('.add-feed [role="alert"]');
    },
    of: '.add-feed',
  }),
  {
    ...view('options-failed', 'src/pages/options/index.html', /What is stored/),
    tallest: 1800,
    damaged: true,
  },
  {
    name: 'report',
    widths: WIDTHS,
    tallest: 1200,
    resized: async () => {},
    async show(scene, width) {
      const article = await scene.article(1280);
      await untilSidebarSays(scene.driver, article, /\S/);
      const tab = await scene.driver.showTab(article);
      const page = await scene.extensionPage(`src/pages/report/index.html?tab=${tab}`, width);
      await page.waitForSelector('pre');
      return page;
    },
  },
  {
    ...view('welcome', 'src/pages/welcome/index.html', /Up to date to/),
    tallest: 1800,
    also: ['arabic', 'forced-colours'],
  },
  {
    ...view('welcome-chosen', 'src/pages/welcome/index.html', /Up to date to/, {
      before: (scene) => scene.choose({ onlyAsked: true, places: ['IN'] }),
      act: async (page) => {
        await press(page, '.reported > summary');
        await press(page, '.quote');
        await press(page, '.collapse');
        await page.waitForSelector('.tab');
      },
    }),
    tallest: 1800,
  },
  {
    ...view('welcome-failed', 'src/pages/welcome/index.html', /could not be read/),
    tallest: 1800,
    damaged: true,
  },
];

interface Making {
  before?: (scene: Scene) => Promise<unknown>;
  act?: (page: Page) => Promise<void>;
  /**
   * Selector of the element that the picture centres on. By default, the picture begins at the top
   * of the page.
   */
  of?: string;
}

function view(
  name: string,
  path: string,
  says: RegExp,
  { before, act, of = 'body' }: Making = {},
): View {
  return {
    name,
    widths: WIDTHS,
    resized: (page) =>
      page.$eval(of, (one) =>
        one.scrollIntoView({ block: one === document.body ? 'start' : 'center' }),
      ),
    async show(scene, width) {
      await before?.(scene);
      const page = await scene.extensionPage(path, width);
      await untilSays(page, says, 15_000);
      await act?.(page);
      return page;
    },
  };
}

const press = (page: Page, selector: string) =>
  page.$eval(selector, (one) => (one as HTMLElement).click());

async function typeFeed(page: Page, key: string): Promise<void> {
  await page.bringToFront();
  await page.type('#feed-address', 'https://feed.example.org/');
  await page.type('#feed-key', key);
  await press(page, '.add-feed [type="submit"]');
}
