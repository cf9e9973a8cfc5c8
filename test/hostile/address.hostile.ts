import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { SITE } from '../e2e/living/stories.ts';
import { pause } from '../e2e/patience.ts';
import { SIDEBAR, sidebarText } from '../e2e/sidebar.ts';
import { type SpyWindow, spyLearned } from './event-spy.ts';
import { hostile, SECRET, until, useHostileStage } from './hostile-stage.ts';

/**
 * The page's service worker. Reports every request in its scope to the page, with the addresses of
 * all visible pages and frames.
 */
const WORKER = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => event.waitUntil(
    clients.matchAll({ includeUncontrolled: true }).then((all) => {
      for (const one of all) one.postMessage(JSON.stringify([event.request.url, all.map(({ url }) => url)]));
    })));`;
const REPORTING = { 'reporting-endpoints': `main="${SITE}/report"` };
const POLICIES = {
  'frame-src-none': "frame-src 'none'; report-uri /report; report-to main",
  'default-src-none': "default-src 'none'; script-src 'unsafe-inline'; report-to main",
};

const { open, withPanel, withTab, stage, isChromium } = useHostileStage([
  hostile('forged', { body: '<p>FORGED</p>' }),
  hostile('framing'),
  ...Object.entries(POLICIES).map(([name, policy]) =>
    hostile(name, { headers: { 'content-security-policy': policy, ...REPORTING } }),
  ),
  { url: `${SITE}/worker.js`, type: 'text/javascript', body: WORKER },
]);
const textOf = (page: Page) => sidebarText(stage.driver, page);
/**
 * Resolves to the address of the panel's page. An attacker who knows the id of this installation
 * could write this address into a web page.
 */
const panelAddress = () =>
  stage.driver.inExtension((api) => api.runtime.getURL('src/pages/panel/index.html'), null);

describe('a page that frames the panel itself', () => {
  it.each(['', '#0123456789abcdef0123456789abcdef'])(
    'with the address and "%s" gets an empty one or none',
    async (hash) => {
      const address = await panelAddress();
      const page = await open('framing');
      await page.evaluate((src) => {
        const frame = document.createElement('iframe');
        frame.id = 'own';
        frame.src = src;
        document.body.prepend(frame);
      }, `${address}${hash}`);
      await pause(1500);
      const frame = await (await page.$('#own'))?.contentFrame();
      const text = await frame?.evaluate('document.body?.innerText').catch(() => '');
      expect(`${text}`).not.toMatch(/Indien|einklappen|Jetzt prüfen|Nepal|Still Banned/i);
      const own = await page.$eval('#own', (frame) => {
        const { contentDocument } = frame as HTMLIFrameElement;
        return contentDocument?.body.textContent ?? '';
      });
      expect(own).not.toMatch(SECRET);
    },
  );
  it('would be seen to get one that speaks to it', async () => {
    const page = await open('framing');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.id = 'own';
      frame.srcdoc = '<p>Indien';
      document.body.prepend(frame);
    });
    await until(async () => {
      const frame = await (await page.$('#own'))?.contentFrame();
      return SECRET.test(`${await frame?.evaluate('document.body.innerText')}`);
    });
  });
  it('as a tab of its own stays empty', async () => {
    const page = await stage.driver.openExtensionPage('src/pages/panel/index.html');
    await pause(500);
    expect(await page.evaluate('document.body.innerText.trim()')).toBe('');
    await page.close();
  });
});

describe('the panel’s address', () => {
  it('is in no list of resources, frames, errors or reports', async () => {
    const page = await withPanel('plain');
    const learned = await page.evaluate(spyLearned);
    expect(learned.join('\n')).not.toMatch(SECRET);
  });
  it('and name are no attributes, which browsers tell the page in reports on long tasks', async () => {
    const page = await withPanel('plain');
    const names = await stage.driver.inShadow(
      page,
      SIDEBAR,
      (root) => root.querySelector('.panel-frame')?.getAttributeNames(),
      null,
    );
    expect(names).toContain('allow');
    expect(names).not.toContain('src');
    expect(names).not.toContain('name');
  });
  it('is unknown to the page’s service worker', async () => {
    const page = await open('plain');
    await page.evaluate(async () => {
      navigator.serviceWorker.addEventListener('message', ({ data }) =>
        (window as unknown as SpyWindow).learned.push(String(data)),
      );
      await navigator.serviceWorker.register('worker.js');
      await navigator.serviceWorker.ready;
    });
    const again = await withPanel('plain');
    await again.evaluate(() => {
      navigator.serviceWorker.addEventListener('message', ({ data }) =>
        (window as unknown as SpyWindow).learned.push(String(data)),
      );
      return fetch('plain.html?own').then(() => null);
    });
    await pause(500);
    const learned = (await again.evaluate(spyLearned)).join('\n');
    // Control: the service worker has reported a request of the page itself.
    expect(learned).toMatch(/plain\.html\?own/);
    expect(learned).not.toMatch(SECRET);
    await again.evaluate(async () => {
      const all = await navigator.serviceWorker.getRegistrations();
      await Promise.all(all.map((one) => one.unregister()));
    });
  });
  it.each(Object.keys(POLICIES))(
    'is in no report of the policy %s, which does not keep the panel out',
    async (name) => {
      const page = await withPanel(name);
      expect((await page.evaluate(spyLearned)).join('\n')).not.toMatch(SECRET);
      // Control: the policy blocks a frame that the page itself adds, and the browser reports this
      // to the page.
      await page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.src = 'https://blocked.example/own';
        document.body.append(frame);
      });
      await until(async () => /blocked\.example/.test((await page.evaluate(spyLearned)).join()));
    },
  );
});

describe('a page that navigates the panel’s frame', () => {
  const WAYS: Record<string, string> = {
    'by its location': `frameOfPanel.contentWindow.location = 'forged.html'`,
    'by replacing it': `frameOfPanel.contentWindow.location.replace('forged.html')`,
    'by its src': `frameOfPanel.src = 'forged.html'`,
    'by srcdoc': `frameOfPanel.srcdoc = '<p>FORGED'`,
    'by moving it': `document.body.append(frameOfPanel)`,
    'by a second frame': `rootOfSidebar.append(Object.assign(document.createElement('iframe'), { src: 'forged.html' }))`,
  };
  it.each(Object.keys(WAYS))('%s: cannot, or the sidebar goes at once', async (name) => {
    const page = await withPanel('plain');
    await page.mouse.move(1075, 400, { steps: 4 });
    await page.mouse.move(600, 400, { steps: 4 });
    const hasFrame = await page.evaluate('frameOfPanel !== null');
    if (isChromium()) return expect(hasFrame).toBe(false);
    expect(hasFrame).toBe(true);
    const gone = await page.evaluate(async (way) => {
      const { host } = window as unknown as SpyWindow;
      const began = performance.now();
      new Function(way)();
      while (host?.isConnected && performance.now() - began < 3000)
        await new Promise((next) => setTimeout(next, 5));
      return host?.isConnected ? null : performance.now() - began;
    }, WAYS[name] ?? '');
    expect(gone).not.toBeNull();
    expect(gone).toBeLessThan(1000);
    expect((await page.evaluate(spyLearned)).join('\n')).not.toMatch(SECRET);
  });
  it('would be seen to win if the sidebar stayed', async () => {
    const page = await open('plain');
    const isGone = await page.evaluate(async () => {
      const host = document.createElement('div');
      document.body.append(host);
      const frame = Object.assign(document.createElement('iframe'), { src: 'forged.html' });
      host.attachShadow({ mode: 'open' }).append(frame);
      await new Promise((next) => setTimeout(next, 1000));
      return !host.isConnected;
    });
    expect(isGone).toBe(false);
  });
  it('from a tab: none of it leads to the reader’s choices', async () => {
    const page = await withTab('plain');
    await page.mouse.click(1250, 180);
    await until(async () => SECRET.test((await textOf(page)) ?? ''));
    expect((await page.evaluate(spyLearned)).join('\n')).not.toMatch(SECRET);
    expect(await page.$$(SIDEBAR)).toHaveLength(1);
  });
});
