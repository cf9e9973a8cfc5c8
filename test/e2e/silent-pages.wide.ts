import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { fixturePages, readFixtures } from './news-pages.ts';
import { SIDEBAR } from './sidebar.ts';
import { useStage } from './stage.ts';

const fixtures = readFixtures();
const silent = fixtures.filter(({ expect: { about }, spa }) => !about && !spa);
const stage = useStage(fixturePages(fixtures));

/** Number of tabs that are tested at the same time. */
const AT_ONCE = 6;
const groups = Array.from({ length: Math.ceil(silent.length / AT_ONCE) }, (_, group) =>
  silent.slice(group * AT_ONCE, (group + 1) * AT_ONCE),
);

let opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.map((page) => page.close()));
  opened = [];
  expect(stage.consoleErrors()).toEqual([]);
});

/**
 * Waits until 2.5 s after navigation, when the extension's first checks are over. Looks at fixed
 * intervals, not once per frame as puppeteer does by default: a tab in the background renders no
 * frames.
 */
const settled = (page: Page) => page.waitForFunction('performance.now() > 2500', { polling: 250 });

/**
 * An article about a ban. It is opened together with the pages that get no sidebar. Its sidebar
 * proves that even a page in a background tab can get a sidebar.
 */
const about = fixtures.find((row) => row.expect.about && !row.spa);

describe('each fixture page about something else', () => {
  it.each(groups.map((group) => [group.map(({ file }) => file).join(', '), group] as const))(
    'has no sidebar: %s; a page on a ban beside them has one',
    async (_files, group) => {
      const rows = [...(about ? [about] : []), ...group];
      opened = await Promise.all(rows.map(({ url }) => stage.open(url)));
      await Promise.all(opened.map(settled));
      await untilPresent(opened[0] as Page);
      const shown = await Promise.all(
        opened.map(async (page, index) => ((await page.$(SIDEBAR)) ? rows[index]?.file : null)),
      );
      expect(shown.filter(Boolean)).toEqual([about?.file]);
    },
  );
});

const untilPresent = (page: Page) =>
  page.waitForFunction(`document.querySelector(${JSON.stringify(SIDEBAR)}) !== null`, {
    polling: 250,
  });
