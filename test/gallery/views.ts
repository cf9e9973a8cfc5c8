import type { Page } from 'puppeteer-core';
import { clickInShadow } from '../e2e/driver.ts';
import { openPopup, untilPopupSays } from '../e2e/popup.ts';
import { openSidebar, SIDEBAR, unfoldedText, untilSidebarSays, untilStill } from '../e2e/sidebar.ts';
import { RECORD_VIEWS } from './record-views.ts';
import { ELSEWHERE, type Scene } from './scene.ts';

/** Something a reader can be shown, in one of its states. */
export interface View {
  /** Part of the pictures' names: `sidebar-open`. */
  name: string;
  widths: readonly number[];
  /** Shows it in a window of that width, ready to be photographed, in front. */
  show(scene: Scene, width: number): Promise<Page>;
  /** True where the extension's record has to be damaged. */
  damaged?: boolean;
  /** A page that is photographed as tall as it is, up to this height; else the window is. */
  tallest?: number;
  /** A file that the build must have; without it there is no such view yet. */
  needs?: string;
}

export const WIDTHS = [360, 768, 1440];
/** The popup's own width on a desktop, and the least it can have. */
const POPUP_WIDTHS = [320, 380];

/** Every view in every state that can be held still. */
export const VIEWS: readonly View[] = [
  sidebar('sidebar-open'),
  sidebar(
    'sidebar-unfolded',
    undefined,
    async (scene, page) => void (await unfoldedText(scene.driver, page)),
  ),
  sidebar('sidebar-unchanged', 'bbc-uk-devices.html'),
  sidebar('sidebar-several', 'udn-uk-eu.html'),
  sidebar('sidebar-right-to-left', 'alghad-suspension.html'),
  sidebar('sidebar-tab', undefined, (scene, page) => clickInShadow(scene.driver, page, SIDEBAR, '.collapse')),
  sidebar('sidebar-hidden', undefined, (scene, page) =>
    clickInShadow(scene.driver, page, SIDEBAR, '.hide button'),
  ),
  popup('popup-about', /This page is about a ban/),
  popup('popup-not-about', /not about a legal restriction/, 'theguardian-choir-culture.html'),
  popup('popup-unnamed', /names no watched app/, 'reuters-plastic-no-app.html'),
  popup('popup-not-enabled', /Off on www\.example\.org/, ELSEWHERE),
  { name: 'popup-unreadable', widths: POPUP_WIDTHS, tallest: 900, show: showUnreadable },
  { ...popup('popup-failed', /The record failed to load/), damaged: true },
  {
    name: 'options',
    widths: WIDTHS,
    tallest: 1800,
    show: (scene, width) => readyPage(scene, 'src/options/index.html', width, 'main h2'),
  },
  {
    name: 'welcome',
    widths: WIDTHS,
    tallest: 1800,
    needs: 'src/welcome/index.html',
    show: (scene, width) => readyPage(scene, 'src/welcome/index.html', width, 'h1'),
  },
  ...RECORD_VIEWS,
];

function sidebar(name: string, file?: string, act?: (scene: Scene, page: Page) => Promise<void>): View {
  return {
    name,
    widths: WIDTHS,
    async show(scene, width) {
      const page = await scene.article(width, file);
      await untilSidebarSays(scene.driver, page, /\S/);
      await openSidebar(scene.driver, page);
      await act?.(scene, page);
      await new Promise((settled) => setTimeout(settled, 300));
      await untilStill(scene.driver, page);
      return page;
    },
  };
}

function popup(name: string, says: RegExp, file?: string): View {
  return {
    name,
    widths: POPUP_WIDTHS,
    tallest: 900,
    async show(scene, width) {
      const page = await scene.article(1280, file);
      if (file === ELSEWHERE) await scene.driver.pressToolbarButton(page);
      else if (name === 'popup-about') await untilSidebarSays(scene.driver, page, /\S/);
      const shown = await openPopup(scene.driver, page);
      await shown.setViewport({ width, height: 700 });
      await untilPopupSays(shown, says);
      return shown;
    },
  };
}

/** Pages of the browser itself, which no extension may read. */
async function showUnreadable(scene: Scene, width: number): Promise<Page> {
  const page = await scene.extensionPage('manifest.json', 1280);
  const shown = await openPopup(scene.driver, page);
  await shown.setViewport({ width, height: 700 });
  await untilPopupSays(shown, /can’t be read/);
  return shown;
}

/** A page of the extension once an element is there. */
export async function readyPage(scene: Scene, path: string, width: number, element: string): Promise<Page> {
  const page = await scene.extensionPage(path, width);
  await page.waitForSelector(element, { timeout: 15_000 });
  return page;
}
