import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { fixturePages, readFixtures } from './news-pages.ts';
import { SIDEBAR, untilSidebarSays } from './sidebar.ts';
import { useStage } from './stage.ts';

const fixtures = readFixtures();
const silent = fixtures.filter(({ expect: { about }, spa }) => !about && !spa);
const stage = useStage(fixturePages(fixtures));

/** So many tabs read at a time. */
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

/** The page has had its time: loaded, and the first look for late text is over. */
const settled = (page: Page) => page.waitForFunction('performance.now() > 2500');

describe('each fixture page about something else', () => {
  it.each(groups.map((group) => [group.map(({ file }) => file).join(', '), group] as const))(
    'has no sidebar: %s',
    async (_files, group) => {
      opened = await Promise.all(group.map(({ url }) => stage.open(url)));
      await Promise.all(opened.map(settled));
      const shown = await Promise.all(
        opened.map(async (page, index) => ((await page.$(SIDEBAR)) ? group[index]?.file : null)),
      );
      expect(shown.filter(Boolean)).toEqual([]);
    },
  );

  it('would have had its time: a page on a ban is answered beside them in as long', async () => {
    const about = fixtures.find((row) => row.expect.about && !row.spa);
    const page = await stage.open(about?.url ?? '');
    opened = [page];
    await settled(page);
    await untilSidebarSays(stage.driver, page, /\S/);
  });
});
