import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Scene, setScene } from '../../tools/gallery/scene.ts';
import { VIEWS } from '../../tools/gallery/views.ts';
import { damagedExtension } from './damaged-extension.ts';
import type { AccessibleObject } from './driver/launch.ts';
import { pressButton } from './extension-page.ts';
import { clickInSidebar } from './sidebar.ts';

/**
 * Matches the roles that need a name, such as `button` and `link`. A screen reader can't tell its
 * user what an unnamed button does.
 */
const NAMED =
  /^(button|link|checkbox|radio|textbox|searchbox|combobox|slider|spinbutton|tab|img|image|dialog|table|radiogroup)$/;

const one = (all: readonly AccessibleObject[], role: RegExp, name: RegExp): AccessibleObject => {
  const found = all.find((object) => role.test(object.role) && name.test(object.name));
  if (found) return found;
  const same = all.filter((object) => role.test(object.role)).map((object) => object.name);
  throw new Error(`No ${role} is called ${name}; there are: ${same.join(' | ')}`);
};
const names = (all: readonly AccessibleObject[], role: string) =>
  all.filter((object) => object.role === role).map(({ name }) => name);

/**
 * Returns the accessible objects of a page that belong to the extension. If the page itself
 * belongs to the extension, the list has all its objects. In a web page, the list has the
 * sidebar's landmark and every object after it.
 */
function ours(all: AccessibleObject[]): AccessibleObject[] {
  const at = all.findIndex(
    ({ role, name }) => role === 'complementary' && name.startsWith('Still Banned?'),
  );
  return at === -1 ? all : all.slice(at);
}
function useScene(extension: () => Promise<string>): { readonly scene: Scene } {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(inject('program'), await extension());
  });
  afterAll(() => scene.close());
  afterEach(() => scene.clear());
  return {
    get scene() {
      return scene;
    },
  };
}
async function treeOf(scene: Scene, page: Page): Promise<AccessibleObject[]> {
  return ours(await scene.driver.accessibleObjects(page));
}

/**
 * Returns a message for each fault that the user of a screen reader would notice: a button or a
 * similar object has no name, or the description of an object only repeats its name.
 */
function faultsOf(all: readonly AccessibleObject[]): string[] {
  return all.flatMap(({ role, name, description, states }) => {
    const faults: string[] = [];
    // A focusable region or group, such as a scrolling area, needs a name too. Headings and
    // messages need none, although the page moves focus to some of them.
    const isPart = states.includes('focusable') && /^(region|group|section)$/.test(role);
    if (name === '' && (NAMED.test(role) || isPart)) faults.push(`${role} without a name`);
    if (name !== '' && description === name)
      faults.push(`${role} "${name}" is described by its own name`);
    return faults;
  });
}

describe('in each view everything that can be used has a role and a name', () => {
  describe('on a sound record', () => {
    const stage = useScene(async () => inject('extension'));
    it.each(VIEWS.filter(({ damaged }) => !damaged))('$name', async (view) => {
      const page = await view.show(stage.scene, 768);
      const all = await treeOf(stage.scene, page);
      expect(all.length).toBeGreaterThan(1);
      expect(faultsOf(all)).toEqual([]);
    });
  });
  describe('on a damaged record', () => {
    const stage = useScene(() => damagedExtension(inject('extension')));
    it.each(VIEWS.filter(({ damaged }) => damaged))('$name, told at once', async (view) => {
      const page = await view.show(stage.scene, 768);
      const all = await treeOf(stage.scene, page);
      expect(faultsOf(all)).toEqual([]);
      const alert = all.find(({ role }) => role === 'alert');
      // The role is enough: screen readers announce an `alert` at once. The field `live` is not
      // checked, because only Chromium reports `assertive` there.
      expect(alert?.text).toMatch(/record/);
    });
  });
});

describe('what is told', () => {
  const stage = useScene(async () => inject('extension'));
  const show = async (name: string, width = 1440): Promise<Page> => {
    const view = VIEWS.find((candidate) => candidate.name === name);
    if (!view) throw new Error(`There is no view ${name}.`);
    return view.show(stage.scene, width);
  };
  const look = (page: Page) => treeOf(stage.scene, page);
  const inSidebar = (page: Page, selector: string) =>
    clickInSidebar(stage.scene.driver, page, selector);
  /** Waits until a status message matches `wanted`. The message must be announced politely. */
  const untilTold = (page: Page, wanted: RegExp) =>
    expect
      .poll(
        async () =>
          (await look(page)).some(
            ({ role, live, text }) => role === 'status' && live === 'polite' && wanted.test(text),
          ),
        { interval: 300 },
      )
      .toBe(true);

  it('a planted button without a name is found', async () => {
    const page = await show('options');
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('button')),
    );
    expect(faultsOf(await look(page))).toEqual(['button without a name']);
  });
  it('of the sidebar: one landmark, headings that read the answers, a menu, folds', async () => {
    const all = await look(await show('sidebar-open'));
    expect(names(all, 'complementary')).toEqual(['Still Banned? What the law says today']);
    expect(names(all, 'heading')).toEqual(
      expect.arrayContaining([
        'Still Banned?',
        expect.stringMatching(/^Never took effect ?: WeChat in the US$/),
        'Since this article (20 Sep 2020)',
      ]),
    );
    expect(one(all, /^button$/, /^Collapse to a tab/).description).toBe('');
    expect(one(all, /^button$/, /^More$/).states).toContain('collapsed');
    expect(one(all, /^im(g|age)$/, /^Timeline from/)).toBeDefined();
    const folded = all.filter(({ states }) => states.includes('collapsed'));
    expect(folded.length).toBeGreaterThan(3);
    expect(all.filter(({ role, live }) => role === 'status' && live === 'polite')).toHaveLength(1);
  });
  it('of the tab: a button that says that it opens the sidebar, and the verdict', async () => {
    const all = await look(await show('sidebar-tab'));
    const tab = one(all, /^button$/, /WeChat ban: never began/);
    expect(tab.states).toContain('collapsed');
    expect(tab.name).toMatch(/sidebar|Open|open/);
  });
  it('after a citation was copied, and after a check: politely', async () => {
    const page = await show('sidebar-open');
    await inSidebar(page, '.why > summary');
    await inSidebar(page, '.finding-acts .quiet-button');
    await untilTold(page, /cop/i);
    await inSidebar(page, '.panel-footer .quiet-button');
    await untilTold(page, /up to date|newer|newest|Updated|answer|feed/i);
  });
  it('after the sidebar was hidden: politely, with the way back', async () => {
    const page = await show('sidebar-open');
    await inSidebar(page, '.menu-button');
    await inSidebar(page, '.menu-list button');
    const told = async () =>
      (await stage.scene.driver.accessibleObjects(page)).find(
        ({ role, live, text }) => role === 'status' && live === 'polite' && /Undo/.test(text),
      );
    await expect.poll(told, { interval: 300 }).toBeDefined();
  });
  it('of the popup: a landmark, the state as a heading, the footer politely', async () => {
    const page = await show('popup-about', 380);
    const all = await look(page);
    expect(names(all, 'main')).toHaveLength(1);
    expect(one(all, /^main$/, /\S/)).toBeDefined();
    expect(names(all, 'heading')).toEqual(
      expect.arrayContaining([
        'Still Banned?',
        'This page is about a ban',
        'Never took effect: WeChat in the US',
      ]),
    );
    await pressButton(page, 'Refresh now');
    await untilTold(page, /up to date|newer|newest|Updated|answer|feed/i);
  });
  it.each([
    ['popup-not-about', /^This page doesn’t seem to be about a ban/],
    ['popup-not-enabled', /^Off on www\.example\.org/],
    ['popup-unreadable', /can’t be read/],
    ['popup-loading', /^Looking at this page/],
  ])('of %s: the state, politely', async (name, heading) => {
    const all = await look(await show(name, 380));
    expect(one(all, /^heading$/, heading)).toBeDefined();
    const status = all.filter(({ role, live }) => role === 'status' && live === 'polite');
    expect(status.map(({ text }) => text).join('\n')).toMatch(
      new RegExp(heading.source.replace('^', '')),
    );
  });
  it('of the options: the ways to run as radio buttons with their meaning; every part by its heading; outcomes politely', async () => {
    const page = await show('options-chosen');
    const all = await look(page);
    expect(names(all, 'radiogroup').length).toBeGreaterThan(0);
    const asked = one(all, /^radio$/, /^Only when I ask$/);
    expect(asked.states).toContain('checked');
    expect(asked.description).not.toBe('');
    expect(names(all, 'region')).toEqual(
      expect.arrayContaining(['My places', 'Hidden', 'Newsrooms’ records', 'What is stored']),
    );
    expect(one(all, /^button$/, /^Show again: Every site$/)).toBeDefined();
    expect(one(all, /^combobox$/, /^Language of the extension$/)).toBeDefined();
    await page.$eval('#hidden .entries button', (button) => (button as HTMLElement).click());
    await untilTold(page, /is shown again: Every site/);
  });
  it('before everything is deleted: a dialog with its question and what would be lost', async () => {
    const all = await look(await show('options-delete'));
    const dialog = all.find(({ role }) => role === 'dialog');
    expect(dialog?.name).toMatch(/\?$/);
    expect(dialog?.description).not.toBe('');
  });
  it('of a key that is none: at once', async () => {
    const all = await look(await show('options-fault'));
    const alert = all.find(({ role }) => role === 'alert');
    expect(alert).toMatchObject({ text: expect.stringMatching(/key/i) });
  });
  it('of the first-run page: the article and the sidebar apart, the choice as radio buttons, places as pressed or not', async () => {
    const page = await show('welcome');
    const all = await look(page);
    const whole = await stage.scene.driver.accessibleObjects(page);
    expect(names(whole, 'main')).toHaveLength(1);
    expect(names(whole, 'complementary')).toEqual(['Still Banned? What the law says today']);
    expect(names(whole, 'article')).toHaveLength(1);
    expect(one(all, /^radio$/, /^On news sites$/).states).toContain('checked');
    const place = one(all, /^(toggle )?button$/, /^United States$/);
    expect(place.states).not.toContain('pressed');
    await page.$eval('[value="asked"]', (button) => (button as HTMLElement).click());
    await untilTold(page, /\S/);
  });
  it('of the record page: landmarks, the map as one picture, the table as a table, and what a filter leaves, politely', async () => {
    const page = await show('record-map');
    const all = await look(page);
    for (const landmark of ['banner', 'main', 'contentinfo', 'search'])
      expect(names(all, landmark), landmark).toHaveLength(1);
    expect(one(all, /^im(g|age)$/, /^World map\. In force: \d+/)).toBeDefined();
    expect(names(all, 'table')).toEqual([expect.stringMatching(/^TikTok by place on /)]);
    expect(names(all, 'columnheader')).toHaveLength(4);
    expect(names(all, 'rowheader').length).toBeGreaterThan(20);
    await page.click('.day-fold summary');
    expect(one(await look(page), /^slider$/, /^Day, from 2019/)).toBeDefined();
    await page.bringToFront();
    await page.type('.filters [type="search"]', 'montana');
    await untilTold(page, /\d+/);
  });
  it('of a place: its history’s picture has a name and the lists below it say the same', async () => {
    const all = await look(await show('record-timeline'));
    expect(names(all, 'heading')).toContain('Montana: TikTok');
    expect(one(all, /^im(g|age)$/, /\d{4}/)).toBeDefined();
  });
});
