import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { findBrowsers } from '../../setup/browsers.ts';
import { processorTime } from '../process-time.ts';
import { endTrace, startTrace, type TraceEvent } from './trace.ts';

/** A browser that runs one of the compared extensions. Pages are loaded and measured in it. */
export interface Contender {
  name: string;
  folder: string;
  /**
   * Starts to record what the browser does. `end` stops the recording and resolves to the recorded
   * events.
   */
  begin(): Promise<void>;
  end(): Promise<TraceEvent[]>;
  open(url: string): Promise<OpenPage>;
  /**
   * Resolves to the heap of the extension's background script, in KB; null if it is not running.
   */
  workerHeap(): Promise<number | null>;
  /** Ends the extension's background script, as the browser does when the script is idle. */
  killWorker(): Promise<void>;
  /** Returns the processor time that the whole browser has used so far, in seconds. */
  processorTime(): number;
  close(): Promise<void>;
}

/** A page that is open in the browser of a `Contender`. */
export interface OpenPage {
  /**
   * Measures what the page has cost, and then closes the page.
   * - `tasks`: processor time of the page's tasks, in ms
   * - `heap`: size of the page's heap, in KB
   * - `keptHeap`: size of the page's heap after a garbage collection, in KB
   */
  close(): Promise<{ tasks: number; heap: number; keptHeap: number }>;
}

/** Size of the window, in CSS pixels. It is large enough for the open panel. */
const DESKTOP = { width: 1440, height: 900, deviceScaleFactor: 1, mobile: false };

/**
 * Starts Chromium with the unpacked extension in `folder`. The browser can reach only this
 * computer.
 */
export async function startContender(name: string, folder: string): Promise<Contender> {
  const program = findBrowsers().find(({ kind }) => kind === 'chromium');
  if (!program) throw new Error('No Chromium on this machine; BROWSER_PATH names one.');
  const browser = await puppeteer.launch({
    executablePath: program.path,
    headless: true,
    pipe: true,
    enableExtensions: [folder],
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const session = await browser.target().createCDPSession();
  return {
    name,
    folder,
    begin: () => startTrace(session),
    end: () => endTrace(session),
    open: (url) => openPage(session, url),
    workerHeap: () => workerHeap(browser),
    killWorker: () => killWorker(browser),
    processorTime: () => processorTime(browser.process()?.pid ?? -1),
    close: () => browser.close(),
  };
}

/**
 * Opens a page without Puppeteer's `Page`. That class creates script contexts in each frame, which
 * would add to the cost of an extension that adds a frame.
 */
async function openPage(browser: CDPSession, url: string): Promise<OpenPage> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = browser.connection()?.session(sessionId);
  if (!session) throw new Error('The browser closed a page that was just opened.');
  await session.send('Emulation.setDeviceMetricsOverride', DESKTOP);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Page.enable');
  await load(session, url);
  return {
    async close() {
      const tasks = (await metric(session, 'TaskDuration')) * 1000;
      const heap = (await metric(session, 'JSHeapUsedSize')) / 1000;
      await session.send('HeapProfiler.collectGarbage');
      const keptHeap = (await metric(session, 'JSHeapUsedSize')) / 1000;
      await browser.send('Target.closeTarget', { targetId });
      return { tasks, heap, keptHeap };
    },
  };
}

/**
 * Resolves when the page at `url` has loaded. The tab's first, blank page does not count. Rejects
 * if the page can't be loaded.
 */
async function load(session: CDPSession, url: string): Promise<void> {
  const loaded = new Set<string>();
  let next = () => {};
  session.on('Page.lifecycleEvent', ({ name, loaderId }) => {
    if (name === 'load') loaded.add(loaderId);
    next();
  });
  await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
  const { loaderId = '', errorText } = await session.send('Page.navigate', { url });
  if (errorText) throw new Error(`${url}: ${errorText}`);
  while (!loaded.has(loaderId))
    await new Promise<void>((happened) => {
      next = happened;
    });
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

function workerOf(browser: Browser) {
  return browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'));
}

async function killWorker(browser: Browser): Promise<void> {
  while (workerOf(browser)) {
    await (await workerOf(browser)?.worker())?.close().catch(() => {});
    await new Promise((ended) => setTimeout(ended, 100));
  }
}

async function workerHeap(browser: Browser): Promise<number | null> {
  const session = await workerOf(browser)
    ?.createCDPSession()
    .catch(() => null);
  if (!session) return null;
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1000;
}

/**
 * Writes the control extension into a folder: an empty content script and nothing else. Returns
 * the folder.
 */
export function emptyExtension(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'empty.js'), '');
  const scripts = [{ matches: ['http://127.0.0.1/*'], js: ['empty.js'] }];
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', content_scripts: scripts };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/**
 * Copies a built extension and makes the copy run on pages from this computer. Returns its folder.
 */
export function onLoopback(built: string): string {
  const folder = temporaryFolder();
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const { matches } of manifest.content_scripts) matches.push('http://127.0.0.1/*');
  manifest.host_permissions.push('http://127.0.0.1/*');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** Makes an empty folder. It is removed when this program ends. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'still-banned-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
