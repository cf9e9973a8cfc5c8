import { setTimeout as after } from 'node:timers/promises';
import { builtExtension } from './built-extension.ts';
import { noteFigure } from './figures.ts';
import type { BenchOptions } from './options.ts';
import { servePages } from './page-server.ts';
import { type Contender, emptyExtension, onLoopback, startContender } from './peers/contender.ts';
import { quartiles } from './peers/table.ts';
import { workByPage } from './peers/trace.ts';

const PAGES = 'test/fixtures/news';
const ARTICLE = 'sputniknews-wechat-order.html';
/** Time, in ms, for which the page stays open. */
const STAY_MS = 2500;

/**
 * Costs of one load of the article, with their names and units in the report. `goal` is the largest
 * median allowed; null if there is no goal.
 */
const COSTS = {
  tasks: { what: 'tasks', unit: 'ms', goal: 50 },
  heap: { what: 'heap', unit: 'KB', goal: 600 },
  script: { what: 'script', unit: 'ms', goal: null },
  forcedLayouts: { what: 'forced layouts', unit: '×', goal: 1 },
} as const;
type Costs = Record<keyof typeof COSTS, number>;
const NAMES = Object.keys(COSTS) as (keyof Costs)[];

/**
 * Measures in Chromium what the open panel costs an article's page (see `COSTS`). The `tasks` and
 * `heap` of an extension that does nothing are subtracted. Resolves to 0 if every median meets its
 * goal, otherwise to 1.
 */
export async function benchSidebar({ rounds = 9, json }: BenchOptions): Promise<number> {
  const chrome = await builtExtension('chrome');
  const control = await startContender('empty script', emptyExtension());
  const own = await startContender('Still Banned?', onLoopback(chrome));
  const { server, origin } = await servePages(PAGES, { isolated: false });
  const measured: Costs[] = [];
  try {
    // Round 0 starts the background script and does not count.
    for (let round = 0; round <= rounds; round += 1) {
      const url = `${origin}/${ARTICLE}`;
      const [base, load] = [await costsOf(control, url), await costsOf(own, url)];
      if (round > 0)
        measured.push({ ...load, tasks: load.tasks - base.tasks, heap: load.heap - base.heap });
    }
  } finally {
    server.close();
    await Promise.all([control.close(), own.close()]);
  }
  return tell(measured, json);
}

async function costsOf(contender: Contender, url: string): Promise<Costs> {
  await contender.begin();
  const page = await contender.open(url);
  await after(STAY_MS);
  const { tasks, keptHeap } = await page.close();
  const work = workByPage(await contender.end(), new URL(url).origin).get(url);
  const { script = Number.NaN, forcedLayouts = Number.NaN } = work ?? {};
  return { tasks, heap: keptHeap, script, forcedLayouts };
}

function tell(measured: readonly Costs[], json: boolean): number {
  const medians = NAMES.map((name) => {
    const [low, median, high] = quartiles(measured.map((costs) => costs[name]));
    return { ...COSTS[name], low, median, high };
  });
  for (const { what, unit, goal, median } of medians)
    if (goal !== null)
      noteFigure({
        what: `page with the sidebar, ${what}`,
        browser: 'Chromium',
        value: median,
        goal,
        unit,
      });
  if (json) console.log(JSON.stringify({ bench: 'sidebar', measured }));
  else
    console.log(
      [
        `page with the sidebar, median (quartiles) of ${measured.length} loads`,
        ...medians.map(
          ({ what, unit, goal, low, median, high }) =>
            `  ${what.padEnd(15)} ${median.toFixed(1)} ${unit} (${low.toFixed(1)}–${high.toFixed(1)})${goal === null ? '' : `, goal ≤ ${goal}`}`,
        ),
      ].join('\n'),
    );
  return medians.some(({ goal, median }) => goal !== null && !(median <= goal)) ? 1 : 0;
}
