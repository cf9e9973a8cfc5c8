import type { Page } from 'puppeteer-core';
import {
  clickInSidebar,
  inSidebar,
  openSidebar,
  type SidebarRoot,
  unfoldedText,
  untilSidebarSays,
  untilStill,
} from '../../test/e2e/sidebar.ts';
import type { Scene } from './scene.ts';
import { settled, type View, WIDTHS } from './view.ts';

type Act = (scene: Scene, page: Page) => Promise<void>;

const press =
  (selector: string): Act =>
  (scene, page) =>
    clickInSidebar(scene.driver, page, selector);
const unfold: Act = async (scene, page) => void (await unfoldedText(scene.driver, page));

/** Views of the sidebar and of its tab beside an article, in all their states. */
export const SIDEBAR_VIEWS: readonly View[] = [
  { ...sidebar('sidebar-open'), also: ['arabic', 'forced-colours'] },
  { ...sidebar('sidebar-unfolded', { act: unfold }), also: ['arabic'] },
  sidebar('sidebar-unchanged', { file: 'bbc-uk-devices.html' }),
  sidebar('sidebar-several', { file: 'udn-uk-eu.html' }),
  sidebar('sidebar-right-to-left', { file: 'alghad-suspension.html' }),
  sidebar('sidebar-places', {
    act: async (scene, page) => {
      await scene.choose({ places: ['IN', 'GB', 'US-MT'] });
      await untilSidebarSays(scene.driver, page, /Your places/);
      await unfold(scene, page);
      await inSidebar(scene.driver, page, scrollTo, '.your-places');
    },
  }),
  sidebar('sidebar-tools', {
    act: async (scene, page) => {
      await press('.why > summary')(scene, page);
      await press('.finding-acts .quiet-button')(scene, page);
      await settled(400);
      await inSidebar(scene.driver, page, scrollTo, '.finding-acts');
    },
  }),
  { ...sidebar('sidebar-tab', { act: press('.collapse') }), also: ['arabic', 'forced-colours'] },
  sidebar('sidebar-menu', { act: press('.menu-button') }),
  sidebar('sidebar-table', { file: 'aljazeera-thirteen-countries.html' }),
  sidebar('sidebar-hidden', {
    act: async (scene, page) => {
      await press('.menu-button')(scene, page);
      await press('.menu-list button')(scene, page);
    },
  }),
];

function scrollTo(root: SidebarRoot, selector: string): boolean {
  root.querySelector(selector)?.scrollIntoView({ block: 'end' });
  return true;
}

function sidebar(name: string, { file, act }: { file?: string; act?: Act } = {}): View {
  return {
    name,
    widths: WIDTHS,
    async show(scene, width) {
      const page = await scene.article(width, file);
      await untilSidebarSays(scene.driver, page, /\S/);
      await openSidebar(scene.driver, page);
      await act?.(scene, page);
      await settled();
      await untilStill(scene.driver, page);
      return page;
    },
  };
}
