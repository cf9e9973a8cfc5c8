import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { generateKeys, importSigningKey } from '../../src/cli/feed/publish-release.ts';
import { buildEmbed, EMBED_SCRIPT } from '../../src/cli/packages/build-embed.ts';
import { readWords } from '../../src/cli/read-words.ts';
import { readAuthoredRecord } from '../../src/cli/record/authored-record.ts';
import { localDay } from '../../src/core/dates/local-day.ts';
import { utf8 } from '../../src/core/release/bytes.ts';
import { signEnvelope } from '../../src/core/release/envelope.ts';
import type { LanguageCode } from '../../src/core/wording/interface-languages.ts';
import { ANSWERS_PAYLOAD_TYPE, type AnswerFile } from '../../src/embed/answer-file.ts';
import { answerFileOf } from '../../src/embed/answer-file-of.ts';
import { answerHtml } from '../../src/embed/answer-html.ts';
import { lawInPlace, recordOnDay } from '../../src/embed/law-in-place.ts';
import { axeFaults } from './axe.ts';
import { type StrictSite, startStrictSite } from './embed-server.ts';
import { fixturePages } from './news-pages.ts';
import { PATIENCE_MS } from './patience.ts';
import { useStage } from './stage.ts';

const SITE = 'https://record.example.org/';
const TODAY = localDay(Date.now());
/**
 * Style rules that a publisher's page may have. The first one matches every element of the page.
 */
const THEME = `
* { letter-spacing: 1px }
body { font: 18px/1.6 Georgia, serif; max-width: 40em; margin: 1em auto; color: #222; background: #fff }
p { margin: 0 0 2em; color: green !important; font-size: 30px }
strong, a { text-transform: uppercase; color: red }
svg { display: none } dl, ol, ul, details { border: 5px solid red; padding: 3em }
.dark { background: #111; color: #ddd } .dark, .dark * { color-scheme: dark }`;

const stage = useStage(fixturePages());
let site: StrictSite;
let folder: string;
let answers: (app: string, place: string, language?: LanguageCode) => Promise<AnswerFile>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'still-banned-embed-'));
  await buildEmbed(folder);
  const record = await readAuthoredRecord();
  answers = async (app, place, language = 'en') =>
    answerFileOf(
      lawInPlace(recordOnDay(record, TODAY), app, place),
      await readWords(language),
      SITE,
    );
  site = await startStrictSite();
});
afterAll(async () => {
  site.close();
  await rm(folder, { recursive: true });
});

let page: Page;
beforeEach(async () => {
  site.files.clear();
  serve(`/${EMBED_SCRIPT}`, await readFile(join(folder, EMBED_SCRIPT)), 'text/javascript');
  serve('/theme.css', THEME, 'text/css');
  serve('/favicon.ico', '', 'image/x-icon');
  serve('/us.json', JSON.stringify(await answers('wechat', 'US')));
  site.requests.length = 0;
});
afterEach(async () => {
  await page.close();
});

function serve(path: string, body: string | Buffer, type = 'application/json'): void {
  site.files.set(path, { type, body });
}

const FALLBACK = '<p id="fallback">The court has stopped the order for now.</p>';
const ELEMENT = `<still-banned-status app="wechat" place="US" since="2020-09-20" src="/us.json">${FALLBACK}</still-banned-status>`;

/**
 * Opens an article that contains `element`. The markup around the element resembles what WordPress
 * writes.
 */
async function openArticle(element = ELEMENT, { lang = 'en', dark = false } = {}): Promise<void> {
  serve(
    '/article',
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Judge halts WeChat order</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/theme.css">
<script src="/${EMBED_SCRIPT}" defer></script></head>
<body class="single-post ${dark ? 'dark' : ''}"><main class="entry-content"><h1>Judge halts WeChat order</h1>
<p>A judge has halted the order against WeChat.</p>
<div class="wp-block-html">${element}</div><p>The government will appeal.</p></main></body></html>`,
    'text/html; charset=utf-8',
  );
  page = await stage.open(`${site.origin}/article`);
}

/**
 * Returns the visible text of the element: the answer or, if there is none, the element's original
 * content.
 */
const shown = () =>
  page.$eval('still-banned-status', (element) =>
    // biome-ignore lint/performance/useDomNodeTextContent: the text in closed folds must not count
    ((element.shadowRoot?.querySelector('.answer') ?? element) as HTMLElement).innerText
      .replace(/\s+/g, ' ')
      .trim(),
  );
const untilAnswered = () =>
  page.waitForFunction(
    () => document.querySelector('still-banned-status')?.shadowRoot?.querySelector('.answer'),
    { timeout: PATIENCE_MS, polling: 50 },
  );
/** Waits until the element has requested `path` and has had time to show the answer. */
async function untilTried(path: string): Promise<void> {
  await expect.poll(() => site.requests.some((request) => request.path === path)).toBe(true);
  await new Promise((next) => setTimeout(next, 300));
}

describe('<still-banned-status> under a strict policy', () => {
  it('answers with word, shape, days, source and rule, in place of its own content', async () => {
    await openArticle();
    await untilAnswered();
    expect(await shown()).toMatch(
      /^Never took effect WeChat in the US The 2020 order was blocked by a court and revoked on 9 June 2021\. Then blocked by a court since 19 Sep 2020 Now ended 9 June 2021 The White House · Executive Order 13943 \(WeChat\) Since this article \(20 September 2020\) \(\d\)/,
    );
    const { links, icon, isSeen } = await page.$eval('still-banned-status', (element) => ({
      links: [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href),
      icon: element.shadowRoot?.querySelector('svg')?.getBoundingClientRect().width ?? 0,
      isSeen: (element.querySelector('#fallback')?.getClientRects().length ?? 0) > 0,
    }));
    expect(links).toContain(`${SITE}rule/us-eo-13943/`);
    expect(links.every((link) => link.startsWith('https://'))).toBe(true);
    expect(icon).toBeGreaterThan(10);
    expect(isSeen).toBe(false);
    expect(stage.consoleErrors()).toEqual([]);
    await stage.photograph(page, 'embed-light');
  });

  it('lists what happened since, and opens by keyboard', async () => {
    await openArticle();
    await untilAnswered();
    await page.focus('still-banned-status >>> summary');
    await page.keyboard.press('Enter');
    await expect.poll(shown).toMatch(/9 June 2021 Executive Order 14034 revokes/);
    await stage.photograph(page, 'embed-open');
  });

  it('asks for its file alone, without cookie and referrer', async () => {
    await openArticle();
    await untilAnswered();
    const asked = site.requests.filter(({ path }) => !['/favicon.ico'].includes(path));
    expect(asked.map(({ path }) => path).sort()).toEqual(
      ['/article', `/${EMBED_SCRIPT}`, '/theme.css', '/us.json'].sort(),
    );
    expect(asked.find(({ path }) => path === '/us.json')).toMatchObject({
      cookie: undefined,
      referer: undefined,
    });
  });

  it('takes the reader’s dark mode, Arabic from the right, and the file of its language', async () => {
    serve('/answers/wechat-us.ar.json', JSON.stringify(await answers('wechat', 'US', 'ar')));
    await openArticle(ELEMENT.replace('/us.json', '/answers/'), { lang: 'ar', dark: true });
    await untilAnswered();
    const look = await page.$eval('still-banned-status', (element) => {
      const answer = element.shadowRoot?.querySelector('.answer');
      const { direction, backgroundColor } = getComputedStyle(answer as Element);
      return { direction, backgroundColor };
    });
    expect(look).toEqual({ direction: 'rtl', backgroundColor: 'rgb(22, 25, 27)' });
    await stage.photograph(page, 'embed-arabic');
    await page.setViewport({ width: 320, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
  });

  it('follows its attributes', async () => {
    await openArticle();
    await untilAnswered();
    await page.$eval('still-banned-status', (element) =>
      element.setAttribute('scope', 'government-devices'),
    );
    await expect.poll(shown).toMatch(/^Came to nothing|^Not in our record|government devices/);
    await page.$eval('still-banned-status', (element) => element.setAttribute('place', 'IN'));
    await expect.poll(shown).toBe('The court has stopped the order for now.');
  });

  it('warns when the file is old', async () => {
    const file = await answers('wechat', 'US');
    serve('/us.json', JSON.stringify({ ...file, until: '2026-01-01' }));
    await openArticle();
    await untilAnswered();
    expect(await shown()).toMatch(/Newer changes may be missing/);
  });

  it('reads a signed file, and shows nothing of one that was changed', async () => {
    const key = await generateKeys();
    const payload = utf8(JSON.stringify(await answers('wechat', 'US')));
    const signed = JSON.stringify(
      await signEnvelope(payload, ANSWERS_PAYLOAD_TYPE, await importSigningKey(key)),
    );
    const element = ELEMENT.replace('src=', `key="${key.id}:${key.publicKey}" src=`);
    serve('/us.json', signed);
    await openArticle(element);
    await untilAnswered();
    await page.close();
    serve('/us.json', signed.replace('"payload":"eyJ', '"payload":"eyK'));
    await openArticle(element);
    await untilTried('/us.json');
    expect(await shown()).toBe('The court has stopped the order for now.');
  });

  it.each([
    ['there is no file', null],
    ['the file is a web page', '<html><script>alert(1)</script>'],
    [
      'the file has an address that is a script',
      '{"site":{"name":"x","url":"javascript:alert(1)"}}',
    ],
    ['the file is about another app', '"other app"'],
  ])('keeps its own content when %s', async (_, body) => {
    if (body === null) site.files.delete('/us.json');
    else if (body === '"other app"')
      serve('/us.json', JSON.stringify(await answers('tiktok', 'US')));
    else if (body.startsWith('{'))
      serve(
        '/us.json',
        JSON.stringify({ ...(await answers('wechat', 'US')), ...JSON.parse(body) }),
      );
    else serve('/us.json', body);
    await openArticle();
    await untilTried('/us.json');
    expect(await shown()).toBe('The court has stopped the order for now.');
    stage.consoleErrors();
  });

  it('has no fault that axe knows', async () => {
    await openArticle();
    await untilAnswered();
    expect(await axeFaults(page, "document.querySelector('still-banned-status')")).toEqual([]);
  });

  it('needs no script for the server’s own answer', async () => {
    const html = answerHtml(await answers('wechat', 'US'), '2020-09-20');
    await openArticle(html);
    expect(await page.$eval('.still-banned', (found) => found.textContent)).toMatch(
      /^Never took effect: WeChat in the US\./,
    );
  });
});
