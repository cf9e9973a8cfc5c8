import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { Refusal } from '../../../src/cli/refusal.ts';
import { builtExtension } from '../built-extension.ts';
import { noteFigure } from '../figures.ts';
import type { BenchOptions } from '../options.ts';
import { pageFiles, servePages } from '../page-server.ts';
import { type Contender, emptyExtension, onLoopback, startContender } from './contender.ts';
import { type Figures, type Load, peerTable, scriptRatios } from './table.ts';
import { type PageWork, type TraceEvent, workByPage, workerTime } from './trace.ts';

/** Name of the control, which is an extension with an empty content script. */
const CONTROL = 'empty script';
/**
 * Goals for this extension's script time. Each goal is the largest ratio allowed. A page is plain
 * if this extension does not run its article reader there.
 * - `control`: on plain pages, this extension's time ÷ the time of the control, whose script is
 *   empty
 * - `plain`: on plain pages, this extension's time ÷ the time of any other extension
 * - `reader`: as `plain`, but on pages in which this extension also runs its article reader
 */
const GOALS = { control: 16, plain: 0.55, reader: 1.3 };
/** Number of pages in one trace. A longer trace would take disproportionately long to read. */
const PAGES_PER_TRACE = 6;
/** Time, in ms, for which a page stays open after all browsers have loaded it. */
const STAY_MS = 2500;
/** Time, in ms, for which each browser is measured while it shows one idle page. */
const IDLE_MS = 5000;

/**
 * Compares the costs that extensions cause in pages. The extensions are an empty one (the
 * control), this one, and the unpacked ones in the folders `peers`. Always resolves to 0, even if
 * a goal is missed.
 */
export async function benchPeers(options: BenchOptions): Promise<number> {
  const { pages, count = 24, peers: folders, json } = options;
  const names = sample(pageFiles(pages), count);
  if (names.length === 0) throw new Refusal(`${pages} has no page to load.`);
  const contenders = await Promise.all([
    startContender(CONTROL, emptyExtension()),
    startContender('Still Banned?', onLoopback(await builtExtension('chrome'))),
    ...folders.map((folder) => startContender(basename(resolve(folder)), resolve(folder))),
  ]);
  const { server, origin } = await servePages(pages, { isolated: false });
  try {
    const figures = await measure(contenders, names, origin);
    noteRatios(figures);
    if (json) console.log(JSON.stringify({ bench: 'peers', figures }));
    else console.log(peerTable(figures));
  } finally {
    server.close();
    await Promise.all(contenders.map((one) => one.close()));
  }
  return 0;
}

function noteRatios(figures: readonly Figures[]): void {
  const note = (page: string, name: string, value: number, goal: number) =>
    noteFigure({
      what: `${page}, script ÷ ${name}`,
      browser: 'Chromium',
      value,
      goal,
      unit: '×',
    });
  for (const { name, ratio } of scriptRatios(figures, false))
    note('plain page', name, ratio, name === CONTROL ? GOALS.control : GOALS.plain);
  for (const { name, ratio } of scriptRatios(figures, true))
    if (name !== CONTROL) note('page calling the reader', name, ratio, GOALS.reader);
}

async function measure(
  contenders: readonly Contender[],
  names: readonly string[],
  origin: string,
): Promise<Figures[]> {
  const figures = contenders.map(({ name }): Figures => {
    return { name, loads: [], worker: 0, workerHeap: null, requests: 0, idle: 0 };
  });
  for (let at = 0; at < names.length; at += PAGES_PER_TRACE) {
    await Promise.all(contenders.map((one) => one.begin()));
    const loads = [];
    for (const [index, name] of names.slice(at, at + PAGES_PER_TRACE).entries())
      loads.push(await loadInTurn(contenders, `${origin}/${encodeURIComponent(name)}`, at + index));
    for (const [index, contender] of contenders.entries()) {
      const events = await contender.end();
      const figure = figures[index] as Figures;
      const work = workByPage(events, origin);
      figure.loads.push(...loads.map((load) => loadOf(load, index, work, contender.folder)));
      figure.worker += workerTime(events) / names.length;
      figure.requests += requestsElsewhere(events, origin) / names.length;
      figure.workerHeap = (await contender.workerHeap()) ?? figure.workerHeap;
    }
    console.error(`${Math.min(at + PAGES_PER_TRACE, names.length)} of ${names.length} pages`);
  }
  const idle = await idleTimes(contenders, `${origin}/${encodeURIComponent(names[0] ?? '')}`);
  for (const [index, time] of idle.entries()) (figures[index] as Figures).idle = time;
  return figures;
}

interface TurnedLoad {
  url: string;
  costs: { tasks: number; heap: number }[];
}

/**
 * Loads a page in all browsers, one after the other. `turn` decides which browser is first, so
 * that each browser is first for some pages.
 */
async function loadInTurn(
  contenders: readonly Contender[],
  url: string,
  turn: number,
): Promise<TurnedLoad> {
  const order = contenders.map((_, index) => (index + turn) % contenders.length);
  const open = new Map(
    await order.reduce<Promise<[number, Awaited<ReturnType<Contender['open']>>][]>>(
      async (before, index) => {
        const opened = await before;
        return [...opened, [index, await (contenders[index] as Contender).open(url)]];
      },
      Promise.resolve([]),
    ),
  );
  await after(STAY_MS);
  const costs = [];
  for (const index of contenders.keys())
    costs.push((await open.get(index)?.close()) ?? { tasks: Number.NaN, heap: Number.NaN });
  return { url, costs };
}

function loadOf(
  { url, costs }: TurnedLoad,
  index: number,
  work: ReadonlyMap<string, PageWork>,
  folder: string,
): Load {
  const { script = Number.NaN, files = [] } = work.get(url) ?? {};
  const own = costs[index] ?? { tasks: Number.NaN, heap: Number.NaN };
  const control = costs[0] ?? own;
  const paths = [...new Set(files)].filter((file) => file.startsWith('chrome-extension:'));
  const bytes = paths.reduce((sum, path) => sum + gzipped(join(folder, new URL(path).pathname)), 0);
  return {
    url,
    script,
    tasks: own.tasks - control.tasks,
    heap: own.heap - control.heap,
    bytes,
    files: paths.map((path) => basename(path)),
  };
}

function gzipped(file: string): number {
  try {
    return gzipSync(readFileSync(file)).length;
  } catch {
    return 0;
  }
}

function requestsElsewhere(events: readonly TraceEvent[], origin: string): number {
  const urls = events.flatMap(({ name, args }) =>
    name === 'ResourceSendRequest' && args?.data?.url ? [args.data.url] : [],
  );
  return urls.filter((url) => /^https?:/.test(url) && !url.startsWith(origin)).length;
}

/** Measures what share of a processor core each browser uses while it shows one idle page. */
async function idleTimes(contenders: readonly Contender[], url: string): Promise<number[]> {
  const pages = [];
  for (const contender of contenders) pages.push(await contender.open(url));
  await after(10_000);
  const before = contenders.map((one) => one.processorTime());
  await after(IDLE_MS);
  const times = contenders.map((one, index) => one.processorTime() - (before[index] ?? 0));
  for (const page of pages) await page.close();
  return times.map((time) => time / (IDLE_MS / 1000));
}

function sample(names: readonly string[], count: number): string[] {
  const step = Math.max(1, names.length / count);
  return Array.from({ length: Math.min(count, names.length) }, (_, index) =>
    String(names[Math.floor(index * step)]),
  );
}
