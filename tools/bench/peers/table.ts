/** Measurements of one load of a page in a browser with one extension. */
export interface Load {
  url: string;
  /** Processor time, in ms, of the extension's scripts on the main thread of the page. */
  script: number;
  /**
   * Processor time of all tasks of the page, in ms, minus the page's time with the control (an
   * extension that does nothing).
   */
  tasks: number;
  /**
   * Size of the page's heap, in KB. The size with an extension that does nothing has been
   * subtracted.
   */
  heap: number;
  /** Gzipped size, in bytes, of the extension's scripts that ran in the page. */
  bytes: number;
  /** Names of the extension's scripts that ran in the page. */
  files: string[];
}

/** Everything that was measured with one extension. */
export interface Figures {
  name: string;
  loads: Load[];
  /** Processor time of the extension's background script per page, in ms. */
  worker: number;
  /**
   * Last measured size of the heap of the extension's background script, in KB. Null if the script
   * was asleep at every measurement.
   */
  workerHeap: number | null;
  /** Number of requests per page to hosts other than the page's own. */
  requests: number;
  /** Processor time of the whole browser while it shows one idle page, as a share of one core. */
  idle: number;
}

/**
 * File name of the script that reads articles. This extension runs it only in a page whose
 * article may name an app. In most pages that name an app only elsewhere, such as in a link, it
 * does not run.
 */
const READER = 'reader.iife.js';
const OURS = 1;

/**
 * Returns the figures as three tables. The first is about pages in which this extension runs no
 * article reader ("plain"), the second about pages in which it runs one, and the third about
 * background scripts. The first two show medians and quartiles.
 */
export function peerTable(figures: readonly Figures[]): string {
  const calls = readerCalls(figures);
  const groups = { plain: false, 'calling the reader': true };
  const lines = Object.entries(groups).flatMap(([title, callsReader]) => {
    const count = calls.filter((one) => one === callsReader).length;
    if (count === 0) return [];
    const rows = figures.map((one) => rowOf(one, (index) => calls[index] === callsReader));
    const ratios = ratioLine(scriptRatios(figures, callsReader));
    return [`${count} pages, ${title}`, HEAD, ...rows, ratios, ''];
  });
  return [...lines, BACK_HEAD, ...figures.map(backgroundRow)].join('\n');
}

const HEAD = `  ${'median (quartiles)'.padEnd(20)} ${['script, ms', 'tasks, ms', 'heap, KB', 'bytes, gz'].map((title) => title.padStart(22)).join('')}`;
const BACK_HEAD = `  ${'each page'.padEnd(20)} ${['worker, ms', 'worker heap, KB', 'requests', 'idle, cores'].map((title) => title.padStart(18)).join('')}`;

function rowOf({ name, loads }: Figures, isCounted: (index: number) => boolean): string {
  const counted = loads.filter((_, index) => isCounted(index));
  const cell = (pick: (load: Load) => number, digits: number) => {
    const [low, middle, high] = quartiles(counted.map(pick));
    const text = [low, high].map((value) => value.toFixed(digits)).join('–');
    return `${middle.toFixed(digits)} (${text})`.padStart(22);
  };
  return `  ${name.padEnd(20)} ${cell(({ script }) => script, 2)}${cell(({ tasks }) => tasks, 1)}${cell(({ heap }) => heap, 0)}${cell(({ bytes }) => bytes, 0)}`;
}

function backgroundRow({ name, worker, workerHeap, requests, idle }: Figures): string {
  const heap = workerHeap === null ? 'asleep' : workerHeap.toFixed(0);
  const cells = [worker.toFixed(1), heap, requests.toFixed(1), idle.toFixed(3)];
  return `  ${name.padEnd(20)} ${cells.map((cell) => cell.padStart(18)).join('')}`;
}

/**
 * Returns for every other extension its name and a ratio: this extension's median script time
 * divided by the other's. If `callsReader` is true, uses only pages in which this extension runs
 * its article reader, otherwise only the other pages. Empty if there are no such pages.
 */
export function scriptRatios(
  figures: readonly Figures[],
  callsReader: boolean,
): { name: string; ratio: number }[] {
  const calls = readerCalls(figures);
  if (!calls.includes(callsReader)) return [];
  const medians = figures.map(
    ({ loads }) =>
      quartiles(loads.filter((_, at) => calls[at] === callsReader).map(({ script }) => script))[1],
  );
  const own = medians[OURS] ?? Number.NaN;
  return figures.flatMap(({ name }, at) =>
    at === OURS ? [] : [{ name, ratio: own / (medians[at] ?? Number.NaN) }],
  );
}

/** Returns for each page whether this extension ran its article reader (`READER`) there. */
function readerCalls(figures: readonly Figures[]): boolean[] {
  return (figures[OURS]?.loads ?? []).map(({ files }) => files.includes(READER));
}

/**
 * Returns a line such as `script, Still Banned? ÷ empty script 9.10, Other 0.42`. In this example,
 * Still Banned? takes 9.10 times as long as the empty script and 0.42 times as long as `Other`.
 */
function ratioLine(ratios: readonly { name: string; ratio: number }[]): string {
  const parts = ratios.map(({ name, ratio }) => `${name} ${ratio.toFixed(2)}`);
  return `  script, Still Banned? ÷ ${parts.join(', ')}`;
}

/** Returns the first quartile, the median and the third quartile of the values that are finite. */
export function quartiles(values: readonly number[]): [number, number, number] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return [at(0.25), at(0.5), at(0.75)];
}
