import { type Driver, launch } from '../../test/e2e/driver/launch.ts';
import { serveNews } from '../../test/e2e/news-server.ts';
import { findBrowsers } from '../setup/browsers.ts';
import { builtExtension } from './built-extension.ts';
import { noteFigure } from './figures.ts';
import type { BenchOptions } from './options.ts';
import { processorTime } from './process-time.ts';

/**
 * A page with marked passages may use at most this many times the processor time of the page
 * without them.
 */
const GOAL = 1.5;
const ROUNDS = 3;
/** A page is first left alone for `SETTLING` ms, and then measured for `MEASURED` ms. */
const SETTLING = 4000;
const MEASURED = 6000;
const SITE = 'https://sputniknews.com/idle.html';

const prose = (words: string) =>
  `<p>${`${words}, and officials said more about it. `.repeat(6)}</p>`;
/** A page with an article. An element below the article changes 250 times a second. */
const PAGE = {
  url: SITE,
  body: `<!doctype html><html lang="en"><title>The Example Post</title><body><article><h1>Nepal bans TikTok over hate speech</h1>${prose('The government of Nepal banned TikTok on Friday')}${prose('The ministry told providers to block TikTok')}${prose('India had banned TikTok in 2020')}</article><div id="box"></div><script>
    let count = 0;
    setInterval(() => {
      box.append(Object.assign(document.createElement('i'), { textContent: count++ }));
      if (box.childElementCount > 200) box.textContent = '';
    }, 4);</script>`,
};

/**
 * Measures a browser's processor time on a page that changes constantly, with marked passages and
 * without. Resolves to 1 if the ratio of the two times exceeds `GOAL`, otherwise to 0. Needs
 * `/proc` (Linux).
 */
export async function benchIdle({ browser: only, json }: BenchOptions): Promise<number> {
  let missed = 0;
  for (const program of findBrowsers().filter(({ kind }) => !only || kind === only)) {
    const target = program.kind === 'firefox' ? 'firefox' : 'chrome';
    const news = await serveNews([PAGE]);
    const { hosts, ports } = news;
    const extension = await builtExtension(target);
    const driver = await launch({
      program,
      extension,
      hosts,
      ports,
      visible: false,
      offline: true,
    });
    try {
      const costs = { without: [] as number[], with: [] as number[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        costs.without.push(await cost(driver, false));
        costs.with.push(await cost(driver, true));
      }
      const [less, more] = [Math.min(...costs.without), Math.min(...costs.with)];
      const { version: browser } = driver;
      noteFigure({
        what: 'page that changes: with marks ÷ without',
        browser,
        value: more / less,
        goal: GOAL,
        unit: '×',
      });
      if (json) console.log(JSON.stringify({ bench: 'idle', browser, costs }));
      else
        console.log(
          `${driver.version}: ${less.toFixed(2)} of a core without marks, ${more.toFixed(2)} with them, ratio ${(more / less).toFixed(2)} (goal ≤ ${GOAL})`,
        );
      if (!(more / less <= GOAL)) missed += 1;
    } finally {
      await driver.close();
      await news.close();
    }
  }
  return missed > 0 ? 1 : 0;
}

/**
 * Measures how much processor time the browser and this program use while the page is open.
 * Resolves to a share of one core; 1 is a whole core.
 */
async function cost(driver: Driver, highlights: boolean): Promise<number> {
  await driver.inExtension(
    (api, on) => api.runtime.sendMessage({ kind: 'change-settings', highlights: on }),
    highlights,
  );
  const page = await driver.newPage();
  await page.bringToFront();
  await page.goto(SITE);
  await new Promise((settled) => setTimeout(settled, SETTLING));
  const before = processorTime(process.pid);
  await new Promise((measured) => setTimeout(measured, MEASURED));
  const time = processorTime(process.pid) - before;
  await page.close();
  return time / (MEASURED / 1000);
}
