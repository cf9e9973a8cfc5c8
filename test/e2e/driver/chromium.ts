import { createHash, X509Certificate } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { PATIENCE_MS } from '../patience.ts';
import { accessibleInChromium } from './accessible-in-chromium.ts';
import { closeBrowser } from './close.ts';
import { emulate } from './emulate-in-chromium.ts';
import { FIRST_RUN_PAGE, NO_FIRST_RUN_MS } from './first-run.ts';
import type { BrowserDriver, Driver, ExtensionApi, LaunchOptions } from './launch.ts';
import { panelIn, sessionOf } from './panel-in-chromium.ts';

/**
 * Starts a browser of the Chromium family with the extension. The DevTools protocol drives the
 * browser over a pipe.
 */
export async function launchChromium(options: LaunchOptions): Promise<BrowserDriver> {
  const isFirstStart = options.profile === undefined || readdirSync(options.profile).length === 0;
  const browser = await puppeteer.launch({
    executablePath: options.program.path,
    headless: !options.visible,
    pipe: true,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    enableExtensions: [options.extension],
    acceptInsecureCerts: options.trusted === undefined,
    networkEnabled: !options.frugal,
    // Puppeteer closes only a headless browser on Ctrl-C. The code that starts a visible browser
    // handles Ctrl-C itself.
    handleSIGINT: !options.visible,
    env: { ...process.env, ...options.environment },
    defaultViewport: options.visible ? null : { width: 1280, height: 800 },
    args: flags(options),
  });
  const id = new URL((await backgroundTarget(browser)).url()).host;
  const openedAtInstall = isFirstStart ? await closeFirstRunPage(browser, options) : '';
  if (options.allowsPrivate) await allowInPrivate(browser, id);
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  let desk: Promise<Page> | undefined;
  // Opens the manifest as a page. Such a page has the extension's API but runs none of the
  // extension's code.
  const inExtension: Driver['inExtension'] = async (run, argument) => {
    desk ??= openExtensionPage('manifest.json');
    return (await desk).evaluate(`(${run})(chrome, ${JSON.stringify(argument)})`) as ReturnType<
      typeof run
    >;
  };
  return {
    kind: 'chromium',
    version: await browser.version(),
    openedAtInstall,
    newPage: () => browser.newPage(),
    async newPrivatePage() {
      const address = `about:blank#private-${Math.random()}`;
      const opened = browser.waitForTarget((target) => target.url() === address);
      await inExtension((api, url) => api.windows.create({ incognito: true, url }), address);
      return (await (await opened).page()) as Page;
    },
    openExtensionPage,
    inShadow: (page, host, look, argument) => inShadow(page, host, `${look}`, argument),
    inPanel: async (page, look, argument) => {
      const panel = panelIn(page);
      if (!panel) throw new Error(`${page.url()} has no panel.`);
      const call = `(${look})(document, ${JSON.stringify(argument)})`;
      return (await panel.evaluate(call)) as Awaited<ReturnType<typeof look>>;
    },
    inExtension,
    inBackground: async (run, argument) =>
      (await liveBackground(browser, inExtension)).evaluate(
        `(${run})(self, ${JSON.stringify(argument)})`,
      ) as ReturnType<typeof run>,
    async setOffline(offline) {
      const { client } = await liveBackground(browser, inExtension);
      await client.send('Network.enable');
      const speed = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
      await client.send('Network.emulateNetworkConditions', { offline, ...speed });
    },
    async setDiskFull(isFull) {
      if (!isFull) return killBackground(browser);
      // Replaces `put`, the method that writes to IndexedDB. Setting a quota with DevTools would
      // not help, because such a quota does not apply to the extension.
      await (await liveBackground(browser, inExtension)).evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException(
            'Encountered full disk while opening backing store.',
            'QuotaExceededError',
          );
        };
      });
    },
    showTab: (page) => showTab(page, (run) => inExtension(run, null)),
    async pressToolbarButton(page) {
      await page.bringToFront();
      await (await browser.extensions()).get(id)?.triggerAction(page);
      // Closes the popup, which would otherwise keep the focus of the window and receive the keys.
      await closeToolbarPopup(browser, id);
    },
    async pressShortcut(page) {
      const id = await showTab(page, (run) => inExtension(run, null));
      const background = await liveBackground(browser, inExtension);
      await background.evaluate(
        `chrome.commands.onCommand.dispatch('open-sidebar', { id: ${id} })`,
      );
    },
    async answerAsked(answer, patterns, ask) {
      if (answer === 'refuse')
        throw new Error('No driver can press a button of Chromium’s prompt.');
      await allowBeforehand(browser, id, patterns);
      await ask();
    },
    accessibleObjects: accessibleInChromium,
    setMedia: (page, media) =>
      emulate(page, { print: false, forcedColours: false, calm: false, ...media }),
    setTextSize: (page, textSize) => emulate(page, { textSize }),
    setColourScheme: (page, scheme) => emulate(page, { scheme }),
    killBackground: () => killBackground(browser),
    isBackgroundAlive: async () => browser.targets().some(isBackground),
    onClosed: (act) => void browser.once('disconnected', act),
    close: () => closeBrowser(browser),
  };
}

/**
 * Closes the popup that the browser opens below the toolbar button. Waits up to 5 s for the popup.
 * Does nothing if none appears or if it has already closed.
 */
async function closeToolbarPopup(browser: Browser, id: string): Promise<void> {
  const address = `chrome-extension://${id}/src/pages/popup/index.html`;
  const popup = await browser
    .waitForTarget((target) => target.url() === address, { timeout: 5000 })
    .catch(() => null);
  await (await popup?.asPage())?.close().catch(() => {});
}

async function showTab(
  page: Page,
  ask: (run: (api: ExtensionApi) => Promise<number>) => Promise<number>,
): Promise<number> {
  const activeTab = async (api: ExtensionApi) =>
    (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1;
  // Asks twice. The first `ask` may open the extension's manifest in a new tab, in front of `page`.
  await ask(activeTab);
  await page.bringToFront();
  return ask(activeTab);
}

/** Options that turn off the browser's own requests, for example for updates and the time. */
const SILENT = [
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-features=NetworkTimeServiceQuerying',
];

/**
 * Options that save time with many pages: all pages share one process, the browser keeps no
 * earlier pages for the back button, and the window has no tab strip.
 */
const FRUGAL = [
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
  '--in-process-gpu',
  '--disable-features=BackForwardCache',
  '--kiosk',
];

function flags(options: LaunchOptions): string[] {
  const { hosts, ports, offline, visible, throughProxy, trusted, frugal } = options;
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${ports.tls}`);
  if (offline) rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1');
  return [
    ...(throughProxy
      ? [
          `--proxy-server=http://127.0.0.1:${ports.proxy}`,
          '--proxy-bypass-list=<-loopback>',
          ...SILENT,
        ]
      : [`--host-resolver-rules=${rules.join(', ')}`]),
    ...(trusted === undefined
      ? []
      : [`--ignore-certificate-errors-spki-list=${keyDigest(trusted)}`]),
    ...(frugal ? FRUGAL : []),
    '--no-first-run',
    '--no-default-browser-check',
    visible ? '--window-size=1440,1000' : '--window-size=1280,800',
    // Chromium can't use its sandbox when it runs as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Returns, in base64, the SHA-256 of a certificate's public key. */
function keyDigest(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

function isBackground(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

/**
 * Time limit, in ms, for the start of the extension. The limit is the same as Puppeteer's limit
 * for the start of the browser, because a busy machine slows down both starts.
 */
const START_LIMIT = 30_000;

function backgroundTarget(browser: Browser): Promise<Target> {
  return browser.waitForTarget(isBackground, { timeout: START_LIMIT });
}

/** Resolves to the background script's service worker. Starts the worker if it is not running. */
async function liveBackground(
  browser: Browser,
  inExtension: Driver['inExtension'],
): Promise<WebWorker> {
  if (!browser.targets().some(isBackground))
    await inExtension((api) => api.runtime.sendMessage({ kind: 'get-feed-report' }), null);
  const worker = await (await backgroundTarget(browser)).worker();
  if (!worker) throw new Error('The background woke up and was gone again.');
  return worker;
}

async function closeFirstRunPage(
  browser: Browser,
  { hasFirstRun = true }: LaunchOptions,
): Promise<string> {
  const isFirstRun = (one: Target) => FIRST_RUN_PAGE.test(one.url());
  const timeout = hasFirstRun ? START_LIMIT : NO_FIRST_RUN_MS;
  const target = await browser.waitForTarget(isFirstRun, { timeout }).catch((error) => {
    if (hasFirstRun) throw error;
    return null;
  });
  await (await target?.page())?.close();
  return target?.url() ?? '';
}

/**
 * Allows these sites, as a reader can on the extensions page. Later requests are then granted
 * without a prompt.
 */
async function allowBeforehand(browser: Browser, id: string, patterns: string[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome://extensions/?id=${id}`);
  for (const pattern of patterns)
    await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${pattern}')`);
  await page.close();
}

/** Allows the extension in private windows. Chromium then restarts the extension. */
async function allowInPrivate(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome://extensions/?id=${id}`);
  // Chromium restarts an unpacked extension only in developer mode.
  await page.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  );
  const before = await backgroundTarget(browser);
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`,
  );
  const isNew = (target: Target) => isBackground(target) && target !== before;
  await browser.waitForTarget(isNew, { timeout: START_LIMIT });
  await page.close();
}

async function killBackground(browser: Browser): Promise<void> {
  const target = browser.targets().find(isBackground);
  const isThere = () => target !== undefined && browser.targets().includes(target);
  const end = Date.now() + PATIENCE_MS;
  while (isThere()) {
    if (Date.now() > end) throw new Error('The background did not end.');
    // Closing fails if the worker is already about to end. That does not matter.
    const closing = target?.worker().then((worker) => worker?.close());
    await Promise.race([closing?.catch(() => {}), after(1000)]);
    for (let look = 0; look < 20 && isThere(); look++) await after(25);
  }
}

/**
 * Runs `look` with the shadow root of the first element that matches `host`. The DevTools option
 * `pierce` finds closed roots too. Rejects if there is no root.
 */
async function inShadow<T, A>(page: Page, host: string, look: string, argument: A): Promise<T> {
  const session = sessionOf(page.mainFrame());
  const found = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(host)})`,
  });
  const objectId = found.result.objectId;
  if (!objectId) throw new Error(`No element ${host} in ${page.url()}.`);
  const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const root = node.shadowRoots?.[0];
  if (!root) throw new Error(`${host} has no shadow root.`);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function (argument) { return (${look})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails)
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  return answer.result.value as T;
}
