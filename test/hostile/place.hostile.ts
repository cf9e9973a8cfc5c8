import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { SITE } from '../e2e/living/stories.ts';
import { pause } from '../e2e/patience.ts';
import { clickInSidebar, SIDEBAR, sidebarText } from '../e2e/sidebar.ts';
import { spyLearned } from './event-spy.ts';
import { hostile, SECRET, STORY, until, useHostileStage } from './hostile-stage.ts';

const COEP = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};
/**
 * Names of properties that the extension's scripts use in documents and windows. A hostile page
 * overrides these properties.
 */
const NAMES =
  'documentElement body adoptedStyleSheets createElementNS elementFromPoint activeElement visibilityState fullscreenElement getSelection defaultView URL location origin top parent matchMedia CSS Highlight MessageChannel MutationObserver runtime'.split(
    ' ',
  );

const { open, withPanel, withTab, stage, isChromium } = useHostileStage([
  hostile('sandbox', { headers: { 'content-security-policy': 'sandbox allow-scripts' } }),
  hostile('coep', { headers: COEP }),
  hostile('coep-only', { headers: { 'cross-origin-embedder-policy': 'require-corp' } }),
  hostile('dialogs', { body: '<dialog id="ask"><p>Subscribe?</p><button>No</button></dialog>' }),
  hostile('clobbered', {
    body: `${NAMES.map((name) => `<img alt="" name="${name}" id="${name}">`).join('')}<form name="documentElement"><input name="append"></form>`,
  }),
  hostile('elsewhere'),
  { url: `${SITE}/nothing.html`, body: '<!doctype html><title>Cheese</title><p>Cheese.</p>' },
]);
const textOf = (page: Page) => sidebarText(stage.driver, page);
const isThere = async (page: Page) => (await page.$(SIDEBAR)) !== null;
const titleOf = async (page: Page) => {
  const tab = await stage.driver.showTab(page);
  return stage.driver.inExtension((api, tabId) => api.action.getTitle({ tabId }), tab);
};
/**
 * Matches the tooltip of the toolbar button on a page that can't show the sidebar. The tooltip is
 * in German, the reader's language.
 */
const KEPT_OUT = /lässt sich die Seitenleiste nicht zeigen/;
const reportOf = async (page: Page) => {
  const tabId = await stage.driver.showTab(page);
  return (await stage.driver.inExtension(
    (api, id) => api.runtime.sendMessage({ kind: 'get-tab-report', tabId: id }),
    tabId,
  )) as { keptOut?: boolean };
};
const hasPanel = (page: Page) =>
  stage.driver.inShadow(page, SIDEBAR, (root) => root.querySelector('.panel-frame') !== null, null);

describe('a page whose frames no document of the extension can stand in', () => {
  it.each(['sandbox', 'coep', 'coep-only'])(
    'by %s: the sidebar stays away, and badge and popup say so',
    async (name) => {
      const page = await open(name);
      // Firefox shows the extension's documents even in cross-origin isolated pages.
      if (!isChromium() && name !== 'sandbox')
        return until(async () => SECRET.test((await textOf(page)) ?? ''));
      await until(async () => KEPT_OUT.test(await titleOf(page)));
      await until(async () => !(await isThere(page)));
      expect((await reportOf(page)).keptOut).toBe(true);
      expect((await page.evaluate(spyLearned)).join('\n')).not.toMatch(
        // In Chromium, this check does not look for `chrome-extension:`, because a report may
        // contain an address of the extension. This address reveals little, because it changes with
        // each session.
        isChromium() ? /Indien|moz-extension/ : SECRET,
      );
    },
  );
  it('would be answered without those policies', async () => {
    await withPanel('plain');
  });
});

describe('a page that makes everything else dead', () => {
  const WAYS = {
    'by a modal dialog': ['ask.showModal()', 'ask.close()'],
    'by making itself inert': [
      'document.documentElement.inert = true',
      'document.documentElement.inert = false',
    ],
    'by a modal dialog in a closed root': [
      `const h = document.createElement('div'); document.body.append(h); const d = document.createElement('dialog'); h.attachShadow({ mode: 'closed' }).append(d); d.style.cssText = 'width: 600px; height: 600px'; d.showModal(); window.hidden_ = d`,
      'hidden_.close()',
    ],
  } as const;
  it.each(Object.entries(WAYS))(
    '%s: no dead panel stays, badge and popup say so, and it is back afterwards',
    async (_, [begin, end]) => {
      const page = await withPanel('dialogs');
      await page.evaluate(`(() => { ${begin} })()`);
      await until(async () => !(await hasPanel(page)));
      await until(async () => KEPT_OUT.test(await titleOf(page)));
      expect((await reportOf(page)).keptOut).toBe(true);
      await page.bringToFront();
      await page.evaluate(`(() => { ${end} })()`);
      await until(async () => SECRET.test((await textOf(page)) ?? ''));
      await until(async () => !KEPT_OUT.test(await titleOf(page)));
    },
  );
});

describe('a page with a dialog that is not modal', () => {
  it('keeps its panel, and is told of no dead one', async () => {
    const page = await withPanel('dialogs');
    await page.evaluate('ask.show()');
    await pause(2000);
    expect(await hasPanel(page)).toBe(true);
    expect(await titleOf(page)).not.toMatch(KEPT_OUT);
  });
});

const textsOf = (page: Page) =>
  page.evaluate(() => {
    const { outerHTML, textContent } = document.documentElement;
    return `${outerHTML}\n${textContent}`;
  });

describe('a page that writes its document anew', () => {
  it('by document.open gets no word of the panel', async () => {
    const page = await withPanel('plain');
    await page.evaluate((story) => {
      document.open();
      document.write(`<!doctype html><title>New</title><body>${story}`);
      document.close();
    }, STORY);
    await pause(1500);
    expect(await textsOf(page)).not.toMatch(SECRET);
  });
  it('would find a panel in the page itself', async () => {
    const page = await open('nothing');
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>New</title><body><p>Indien');
      document.close();
    });
    expect(await textsOf(page)).toMatch(SECRET);
  });
});

describe('a page that clobbers names', () => {
  it('gets no word and no address, and the tab says what it says elsewhere', async () => {
    const tab = await textOf(await withTab('plain'));
    const page = await open('clobbered');
    await pause(1500);
    if (await isThere(page)) expect(await textOf(page)).toBe(tab);
    expect((await page.evaluate(spyLearned)).join('\n')).not.toMatch(SECRET);
  });
});

describe('a popover of the page over the panel', () => {
  it('leaves the panel to be used, because it raises itself again', async () => {
    const page = await withPanel('plain');
    await page.evaluate(() => {
      const over = document.createElement('div');
      over.popover = 'manual';
      over.style.cssText =
        'all: initial; position: fixed; inset: 0; width: 100vw; height: 100vh; background: white';
      document.body.append(over);
      over.showPopover();
    });
    await pause(1500);
    await clickInSidebar(stage.driver, page, '.collapse');
    await until(async () => !(await hasPanel(page)));
  });
});

describe('going back to a page', () => {
  const WAY = { waitUntil: 'domcontentloaded' } as const;
  /**
   * Goes to another page and back. Returns true if the first page came from the browser's
   * back/forward cache.
   */
  const isKept = async (page: Page, other = 'nothing') => {
    // Firefox does not always keep a page that is left while the sidebar is still starting.
    await pause(500);
    await page.evaluate(() => {
      Object.assign(window, { kept: true });
    });
    const { pathname } = new URL(page.url());
    await page.goto(`${SITE}/${other}.html`, WAY);
    await pause(300);
    // Goes back with a script. Puppeteer's `goBack` would wait for a `load` event, but a page from
    // the back/forward cache has no such event.
    await page.evaluate('history.back()').catch(() => {});
    await until(async () => (await page.evaluate('location.pathname')) === pathname);
    return page.evaluate(() => 'kept' in window);
  };
  it('finds it as it was left with a collapsed tab', async () => {
    const page = await withTab('plain');
    expect(await isKept(page)).toBe(true);
    expect(await textOf(page)).not.toBe('');
  });
  it('finds it as it was left without a sidebar', async () => {
    const page = await open('nothing');
    await pause(1500);
    expect(await isKept(page, 'plain')).toBe(true);
  });
  it('finds it as it was left after the panel was collapsed', async () => {
    const page = await withPanel('plain');
    await clickInSidebar(stage.driver, page, '.collapse');
    await until(async () => !(await hasPanel(page)));
    expect(await isKept(page)).toBe(true);
  });
  it('opens the panel again that stood there', async () => {
    const page = await withPanel('plain');
    await isKept(page);
    await until(async () => SECRET.test((await textOf(page)) ?? ''));
  });
});
