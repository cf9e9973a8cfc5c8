import type { Page } from 'puppeteer-core';
import { openPopup, untilPageSays } from '../../test/e2e/extension-page.ts';
import { untilSidebarSays } from '../../test/e2e/sidebar.ts';
import { ELSEWHERE, type Scene } from './scene.ts';
import { settled, type View } from './view.ts';

/**
 * Widths at which the popup is shown, in CSS pixels: its minimum width, and its usual width on a
 * desktop.
 */
const WIDTHS = [320, 380];

/** Views of the popup in all its states. */
export const POPUP_VIEWS: readonly View[] = [
  { ...popup('popup-about', /This page is about a ban/), also: ['arabic', 'forced-colours'] },
  popup('popup-several', /This page is about a ban/, { file: 'udn-uk-eu.html' }),
  popup('popup-not-about', /doesn’t seem to be about a ban/, {
    file: 'theguardian-choir-culture.html',
  }),
  popup('popup-unnamed', /doesn’t mention an app/, { file: 'reuters-plastic-no-app.html' }),
  {
    ...popup('popup-not-enabled', /Off on www\.example\.org/, { file: ELSEWHERE }),
    also: ['arabic'],
  },
  popup('popup-hidden', /Show it again/, {
    before: (scene) =>
      scene.driver.inExtension(
        (api) => api.storage.local.set({ dismissals: { everywhere: true, sites: [] } }),
        null,
      ),
  }),
  popup('popup-asked', /Only when I ask/, { before: (scene) => scene.choose({ onlyAsked: true }) }),
  // The pattern includes the heading "Where it runs", because the popup contains the words "On
  // news sites" even before it shows this view.
  popup('popup-listed-again', /Where it runs\s+On news sites/, {
    before: (scene) => scene.choose({ onlyAsked: true }),
    act: async (shown) => {
      await untilPageSays(shown, /Only when I ask/);
      // Until this text appears, the button may still move, and the mouse could miss it.
      await untilPageSays(shown, /about a ban/);
      await shown.bringToFront();
      // The footer must not cover the button, because the mouse clicks it. In Firefox, a click by
      // script would not count as the reader's consent.
      await shown.$eval('.run-mode button', (button) => button.scrollIntoView({ block: 'center' }));
      await shown.click('.run-mode button');
    },
  }),
  popup('popup-old', /expired|out of date|old/, { before: (scene) => scene.lapse() }),
  {
    ...popup('popup-loading', /Looking at this page/, { before: (scene) => scene.stall() }),
    stalled: true,
  },
  {
    name: 'popup-unreadable',
    widths: WIDTHS,
    tallest: 900,
    resized: async () => {},
    show: showUnreadable,
  },
  {
    ...popup('popup-failed', /The record failed to load/),
    damaged: true,
    also: ['forced-colours'],
  },
];

interface Making {
  file?: string;
  before?: (scene: Scene) => Promise<unknown>;
  act?: (shown: Page) => Promise<void>;
}

function popup(name: string, says: RegExp, { file, before, act }: Making = {}): View {
  return {
    name,
    widths: WIDTHS,
    tallest: 900,
    resized: async () => {},
    async show(scene, width) {
      const isRead = !before && name.match(/about$|several/) && name !== 'popup-not-about';
      const page = await scene.article(1280, file);
      if (file === ELSEWHERE) await scene.driver.pressToolbarButton(page);
      else if (isRead) await untilSidebarSays(scene.driver, page, /\S/);
      else await settled(800);
      await before?.(scene);
      const shown = await openPopup(scene.driver, page);
      await shown.setViewport({ width, height: 700 });
      await act?.(shown);
      await untilPageSays(shown, says);
      return shown;
    },
  };
}

/**
 * Opens the popup on a page of the extension itself. As on the browser's own pages, no article can
 * be read there.
 */
async function showUnreadable(scene: Scene, width: number): Promise<Page> {
  const page = await scene.extensionPage('manifest.json', 1280);
  const shown = await openPopup(scene.driver, page);
  await shown.setViewport({ width, height: 700 });
  await untilPageSays(shown, /can’t be read/);
  return shown;
}
