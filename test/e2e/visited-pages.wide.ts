import { afterEach, describe, expect, it } from 'vitest';
import { BAN, CHEESE, page, SITE } from './living/stories.ts';
import { SETTLED, useTabs } from './living/tabs.ts';
import { pause } from './patience.ts';
import { chooseOpening, SIDEBAR } from './sidebar.ts';

const AMP = `<meta charset="utf-8"><script async src="v0.js"></script><title>Nepal bans TikTok over hate speech</title><link rel="canonical" href="ban.html">
  <style amp-boilerplate>body { animation: -amp-start 1s steps(1, end) 0s 1 normal both } @keyframes -amp-start { from { visibility: hidden } to { visibility: visible } }</style>`;

const { stage, open, answered, said } = useTabs([
  page('ban', BAN),
  page('cheese', CHEESE),
  page('ahead', BAN),
  page(
    'rules',
    `${CHEESE}<a id="story" href="ahead.html">The story</a>`,
    '',
    `<title>The Example Post</title><script type="speculationrules">${JSON.stringify({ prerender: [{ source: 'list', urls: ['ahead.html'], eagerness: 'immediate' }] })}</script>`,
  ),
  {
    url: `${SITE}/amp.html`,
    body: `<!doctype html><html amp lang="en"><head>${AMP}</head><body>${BAN}<amp-img src="x.jpg" width="10" height="10"></amp-img></body></html>`,
  },
  { url: `${SITE}/v0.js`, type: 'text/javascript', body: '' },
  page(
    'print',
    `<p>Print edition</p>${BAN}`,
    'print = () => { printed = true; }; print();',
    '<title>Print: Nepal bans TikTok over hate speech</title><style media="print">nav { display: none }</style>',
  ),
]);

describe('a page that is visited again', () => {
  afterEach(() => chooseOpening(stage.driver, 'by-itself'));

  it.each([
    ['collapsed', 'as-tab'],
    ['open', 'by-itself'],
  ] as const)(
    'is answered each time it is shown, once, and the page between is not: %s',
    async (_, opening) => {
      await chooseOpening(stage.driver, opening);
      const tab = await open('ban');
      await answered(tab);
      await tab.evaluate('kept = true');
      for (let turn = 0; turn < 2; turn++) {
        if (turn === 0) await tab.goto(`${SITE}/cheese.html`, { waitUntil: 'load' });
        else await tab.evaluate('history.forward()').catch(() => undefined);
        await pause(SETTLED);
        expect(tab.url()).toMatch(/cheese/);
        expect(await said(tab)).toBeNull();
        await tab.evaluate('history.back()').catch(() => undefined);
        await pause(SETTLED);
        await answered(tab);
        // The page must come from the back/forward cache. In Chromium, a page with an open panel
        // is not kept in that cache.
        if (opening === 'as-tab' || stage.driver.kind === 'firefox')
          expect(await tab.evaluate('globalThis.kept')).toBe(true);
      }
    },
  );
});

describe('a page that is made in advance', () => {
  it('is answered when it is shown, not before; Firefox makes none and is not disturbed by the rules', async () => {
    const tab = await open('rules');
    await pause(SETTLED);
    expect(await said(tab)).toBeNull();
    await tab.click('#story');
    await answered(tab);
    const activated = 'performance.getEntriesByType("navigation")[0].activationStart ?? 0';
    const start = await tab.evaluate(activated);
    if (stage.driver.kind === 'chromium') expect(start).toBeGreaterThan(0);
    else expect(start).toBe(0);
  });
});

describe('another form of a page', () => {
  it.each(['amp', 'print'])('is answered as the page is: %s', async (name) => {
    const tab = await open(name);
    await answered(tab);
  });
  // This test runs in Firefox only. Chromium shows its reading mode beside the page, and a driver
  // can read only tabs.
  it.runIf(process.env.E2E_BROWSER === 'firefox')(
    'is left alone where the browser itself shows it as a text to read',
    async () => {
      const tab = await open('ban');
      await answered(tab);
      await tab.goto(`about:reader?url=${encodeURIComponent(`${SITE}/ban.html`)}`);
      // The heading is not checked. In the reading mode, the heading is the title of the document,
      // and on this page that is only the name of the site.
      const text = () => tab.evaluate(() => document.body.textContent);
      await expect.poll(text).toMatch(/The government of Nepal banned TikTok/);
      await pause(SETTLED);
      expect(await tab.$(SIDEBAR)).toBeNull();
    },
  );
});

describe('what stays on a page that names no app', () => {
  // This test runs only in Chromium, because Firefox does not report to which script a timer or an
  // observer belongs.
  it.runIf(process.env.E2E_BROWSER !== 'firefox')(
    'is nothing, until the page changes',
    async () => {
      const tab = await open('cheese');
      await pause(10_000);
      const ours = async (act: () => Promise<unknown>) => {
        await tab.tracing.start({
          categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'],
        });
        await act();
        await pause(3000);
        const trace = JSON.parse(Buffer.from((await tab.tracing.stop()) ?? []).toString('utf8'));
        const events = trace.traceEvents as { name: string; args: unknown }[];
        return events.filter(({ args }) =>
          /chrome-extension:[^"]*detector/.test(JSON.stringify(args)),
        ).length;
      };
      const change = () => tab.evaluate(() => document.body.append(document.createElement('p')));
      const rest = async () => {};
      expect(await ours(rest)).toBe(0);
      expect(await ours(change)).toBeGreaterThan(0);
      await pause(8000);
      expect(await ours(rest)).toBe(0);
      // Clicks that change nothing in the page do not make the extension's detector run.
      expect(await ours(() => tab.click('h1'))).toBe(0);
    },
  );
});
