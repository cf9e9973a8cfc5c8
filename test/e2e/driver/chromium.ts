import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import type { Driver, ExtensionApi, LaunchOptions } from '../driver.ts';
import { closeBrowser } from './close.ts';

/** Starts a browser of the Chromium family with the extension, driven over a pipe by the DevTools protocol. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: options.program.path,
    headless: !options.visible,
    pipe: true,
    enableExtensions: [options.extension],
    acceptInsecureCerts: true,
    // Whoever waits for Ctrl-C closes the browser in order.
    handleSIGINT: !options.visible,
    env: { ...process.env, ...options.environment },
    defaultViewport: options.visible ? null : { width: 1280, height: 800 },
    args: flags(options),
  });
  const id = new URL((await backgroundTarget(browser)).url()).host;
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  let desk: Promise<Page> | undefined;
  // The manifest, opened as a page, has the extension's API and runs none of its code.
  const inExtension: Driver['inExtension'] = async (run, argument) => {
    desk ??= openExtensionPage('manifest.json');
    return (await desk).evaluate(`(${run})(chrome, ${JSON.stringify(argument)})`) as ReturnType<typeof run>;
  };
  return {
    kind: 'chromium',
    version: await browser.version(),
    newPage: () => browser.newPage(),
    openExtensionPage,
    inShadow: (page, host, look, argument) => inShadow(page, host, `${look}`, argument),
    inExtension,
    showTab: (page) => showTab(page, (run) => inExtension(run, null)),
    async pressToolbarButton(page) {
      await page.bringToFront();
      await (await browser.extensions()).get(id)?.triggerAction(page);
    },
    setColourScheme: (page, value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    killBackground: () => killBackground(browser),
    isBackgroundAlive: async () => browser.targets().some(isBackground),
    onClosed: (act) => void browser.once('disconnected', act),
    close: () => closeBrowser(browser),
  };
}

async function showTab(
  page: Page,
  ask: (run: (api: ExtensionApi) => Promise<number>) => Promise<number>,
): Promise<number> {
  const activeTab = async (api: ExtensionApi) =>
    (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1;
  // The first question may open a tab of its own, in front of the page.
  await ask(activeTab);
  await page.bringToFront();
  return ask(activeTab);
}

function flags({ hosts, ports, offline, visible }: LaunchOptions): string[] {
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${ports.tls}`);
  if (offline) rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1');
  return [
    `--host-resolver-rules=${rules.join(', ')}`,
    '--no-first-run',
    '--no-default-browser-check',
    visible ? '--window-size=1440,1000' : '--window-size=1280,800',
    // Chromium's sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function isBackground(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

function backgroundTarget(browser: Browser): Promise<Target> {
  return browser.waitForTarget(isBackground, { timeout: 10_000 });
}

async function killBackground(browser: Browser): Promise<void> {
  const target = browser.targets().find(isBackground);
  if (!target) return;
  const gone = new Promise<void>((done) => {
    const listen = (ended: Target) => {
      if (ended !== target) return;
      browser.off('targetdestroyed', listen);
      done();
    };
    browser.on('targetdestroyed', listen);
  });
  await (await target.worker())?.close();
  await gone;
}

/** DevTools sees through closed shadow roots (`pierce`). */
async function inShadow<T, A>(page: Page, host: string, look: string, argument: A): Promise<T> {
  const session = await page.createCDPSession();
  try {
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
  } finally {
    await session.detach();
  }
}
