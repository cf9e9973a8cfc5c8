import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Scene, setScene } from '../../../tools/gallery/scene.ts';
import type { View } from '../../../tools/gallery/view.ts';
import { VIEWS } from '../../../tools/gallery/views.ts';
import { axeFaults, axeFaultsOfSidebar } from '../axe.ts';
import { damagedExtension } from '../damaged-extension.ts';
import { inSidebar, SIDEBAR } from '../sidebar.ts';
import { smallTargetsOfSidebar } from '../target-size.ts';

/**
 * For each width, the variants in which a view is checked. Together, they cover light and dark,
 * left to right and right to left (Arabic).
 */
const MANNERS = {
  narrow: [
    { language: 'en', direction: 'ltr', theme: 'light' },
    { language: 'ar', direction: 'rtl', theme: 'dark' },
  ],
  wide: [
    { language: 'en', direction: 'ltr', theme: 'dark' },
    { language: 'ar', direction: 'rtl', theme: 'light' },
  ],
} as const;

function useScene(extension: () => Promise<string>): { readonly scene: Scene } {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(inject('program'), await extension());
  });
  afterAll(() => scene.close());
  return {
    get scene() {
      return scene;
    },
  };
}

const hasSidebar = async (page: Page) => (await page.$(SIDEBAR)) !== null;

/** Returns the text direction of a page, or of the sidebar in that page. */
function directionOf({ driver }: Scene, page: Page, isSidebar: boolean): Promise<string> {
  if (isSidebar)
    return inSidebar(driver, page, (root) => (root.firstElementChild as HTMLElement).dir, null);
  return page.evaluate(() => document.documentElement.dir);
}

/**
 * Returns a sidebar's faults. axe checks a copy of the sidebar in which buttons have no
 * neighbours. It therefore misses small buttons that are too close together, so these are checked
 * separately.
 */
async function faultsOfSidebar(
  { driver }: Scene,
  page: Page,
  unnamed = '',
  tiny = '',
): Promise<string[]> {
  return [
    ...(await axeFaultsOfSidebar(driver, page, unnamed)),
    ...(await smallTargetsOfSidebar(driver, page, tiny)),
  ];
}

async function faultsOf(scene: Scene, view: View): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const size of ['narrow', 'wide'] as const) {
    const width = (size === 'narrow' ? Math.min : Math.max)(...view.widths);
    const page = await view.show(scene, width);
    // Makes the window high enough for the whole view. Otherwise, axe would consider an element
    // too small if a footer covers half of it.
    if (view.tallest) await page.setViewport({ width, height: 2 * view.tallest });
    const isSidebar = await hasSidebar(page);
    for (const { language, direction, theme } of MANNERS[size]) {
      if (view.stalled && language !== 'en') continue;
      if (!view.stalled) await scene.choose({ language });
      await expect.poll(() => directionOf(scene, page, isSidebar)).toBe(direction);
      await scene.driver.setColourScheme(page, theme);
      await page.bringToFront();
      const faults = isSidebar
        ? await faultsOfSidebar(scene, page)
        : await axeFaults(page, 'document', true);
      if (faults.length > 0) found[`${size} ${language} ${theme}`] = faults;
    }
    await scene.driver.setColourScheme(page, 'light');
    await scene.clear();
  }
  return found;
}

/** Kinds of views. A view whose name begins with none of them is of the kind `page`. */
const KINDS = ['sidebar', 'popup', 'record'] as const;
type Kind = (typeof KINDS)[number] | 'page';

function kindOf({ name }: View): Kind {
  return KINDS.find((kind) => name.startsWith(`${kind}-`)) ?? 'page';
}

/**
 * Defines tests for one kind of view. axe must find no fault in any view of this kind. For each
 * view named in `spoiled`, a test puts faulty buttons into the view and expects that they are
 * found.
 */
export function auditViews(kind: Kind, spoiled: readonly string[]): void {
  const views = VIEWS.filter((view) => kindOf(view) === kind);
  const sound = views.filter(({ damaged }) => !damaged);
  const damaged = views.filter((view) => view.damaged);
  describe('no fault that axe knows, in light and in dark, in English and in Arabic', () => {
    const stage = useScene(async () => inject('extension'));
    it.each(sound)(
      '$name',
      async (view) => expect(await faultsOf(stage.scene, view)).toEqual({}),
      90_000,
    );
    it.each(spoiled)('a fault put into %s is found', async (name) => {
      const view = sound.find((one) => one.name === name);
      if (!view) throw new Error(`There is no view ${name}.`);
      const found = await faultsOnceSpoiled(stage.scene, view);
      expect(found).toContainEqual(expect.stringMatching(/^button-name/));
      expect(found).toContainEqual(expect.stringMatching(/^target-size/));
    });
  });
  describe.runIf(damaged.length > 0)('nor on a damaged record', () => {
    const stage = useScene(() => damagedExtension(inject('extension')));
    it.each(damaged)(
      '$name',
      async (view) => expect(await faultsOf(stage.scene, view)).toEqual({}),
      90_000,
    );
  });
}

const TINY = 'all: unset; display: inline-block; inline-size: 8px; block-size: 8px';
/** Faulty buttons: one has no name, and two are too small and too close together for a finger. */
const SPOILED = [
  { name: '', css: '' },
  { name: 'One', css: TINY },
  { name: 'Two', css: TINY },
];

const TINY_PAIR = `<button style="${TINY}">One</button><button style="${TINY}">Two</button>`;

async function faultsOnceSpoiled(scene: Scene, view: View): Promise<string[]> {
  const page = await view.show(scene, 768);
  await scene.choose({ language: 'ar' });
  try {
    if (await hasSidebar(page))
      return await faultsOfSidebar(scene, page, '<button></button>', TINY_PAIR);
    await page.evaluate((spoiled) => {
      for (const { name, css } of spoiled) {
        const button = document.createElement('button');
        button.ariaLabel = name;
        button.style.cssText = css;
        document.querySelector('main')?.append(button);
      }
    }, SPOILED);
    return await axeFaults(page, 'document', true);
  } finally {
    await scene.clear();
  }
}
