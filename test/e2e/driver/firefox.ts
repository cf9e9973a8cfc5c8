import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ACCESSIBLE_OBJECTS } from './accessible-in-firefox.ts';
import { closeBrowser } from './close.ts';
import { FIRST_RUN_PAGE, NO_FIRST_RUN_MS, PANEL_PAGE } from './first-run.ts';
import type { BrowserDriver, Driver, LaunchOptions, Media } from './launch.ts';

/**
 * Internal id of the extension, which is part of the addresses of its pages. It is fixed, so that
 * tests can open these pages.
 */
const ORIGIN_ID = '5b1a2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';

/** Starts Firefox with the extension as a temporary add-on. WebDriver BiDi drives the browser. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserDriver> {
  const id = addonId(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program.path,
    headless: !options.visible,
    acceptInsecureCerts: options.trusted === undefined,
    networkEnabled: !options.frugal,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    // Puppeteer closes only a headless browser on Ctrl-C. The code that starts a visible browser
    // handles Ctrl-C itself.
    handleSIGINT: !options.visible,
    env: { ...process.env, ...options.environment },
    defaultViewport: options.visible ? null : { width: 1280, height: 800 },
    args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
    extraPrefsFirefox: preferences(id, options),
  });
  const wire = new Wire(browser);
  if (options.trusted !== undefined) await wire.inChrome(TRUST(options.trusted, options.hosts));
  await browser.installExtension(options.extension);
  const openedAtInstall: string = await wire.inChrome(
    CLOSE_FIRST_RUN_PAGE(options.hasFirstRun ?? true),
  );
  if (options.allowsPrivate) await wire.inChrome(ALLOW_IN_PRIVATE(id));
  // Firefox opens new pages in the frontmost window. The driver therefore brings a window that is
  // not private to the front, and then opens the page.
  const newPage = async () => {
    await wire.inChrome(FOCUS_USUAL_WINDOW);
    return browser.newPage();
  };
  const openExtensionPage = async (path: string) => {
    const page = await newPage();
    await wire.navigate(page, `moz-extension://${ORIGIN_ID}/${path}`);
    return page;
  };
  let desk: Promise<Page> | undefined;
  // Opens the manifest as a page. Such a page has the extension's API but runs none of the
  // extension's code.
  const inExtension: Driver['inExtension'] = async (run, argument) => {
    desk ??= openExtensionPage('manifest.json');
    return (await desk).evaluate(`(${run})(browser, ${JSON.stringify(argument)})`) as ReturnType<
      typeof run
    >;
  };
  return {
    kind: 'firefox',
    version: await browser.version(),
    openedAtInstall,
    newPage,
    async newPrivatePage() {
      const before = await browser.pages();
      await wire.inChrome(OPEN_PRIVATE_WINDOW);
      for (let tries = 0; tries < 100; tries += 1) {
        const page = (await browser.pages()).find((one) => !before.includes(one));
        if (page) return page;
        await new Promise((next) => setTimeout(next, 50));
      }
      throw new Error('Firefox opened no private window.');
    },
    openExtensionPage,
    inShadow: (page, host, look, argument) => wire.inShadow(page, host, `${look}`, argument),
    inPanel: (page, look, argument) => wire.inPanel(page, `${look}`, argument),
    inExtension,
    inBackground: async (run, argument) => {
      desk ??= openExtensionPage('manifest.json');
      const call = `(async () => (${run})(await browser.runtime.getBackgroundPage(), ${JSON.stringify(argument)}))()`;
      return (await desk).evaluate(call) as ReturnType<typeof run>;
    },
    setOffline: (isOffline) => wire.inChrome(SET_OFFLINE(isOffline)),
    setDiskFull: (isFull) => wire.inChrome(SET_DISK_FULL(isFull)),
    showTab: (page) => wire.inChrome(SHOW_TAB(contextOf(page))),
    async pressToolbarButton(page) {
      await wire.inChrome(SHOW_TAB(contextOf(page)));
      await wire.inChrome(PRESS_BUTTON(id));
    },
    async pressShortcut(page) {
      await wire.inChrome(SHOW_TAB(contextOf(page)));
      await wire.inChrome(PRESS_SHORTCUT);
    },
    async answerAsked(answer, _, ask) {
      await ask();
      await wire.inChrome(ANSWER_PROMPT(answer === 'allow' ? 'button' : 'secondaryButton'));
    },
    accessibleObjects: (page) => wire.inChrome(ACCESSIBLE_OBJECTS(contextOf(page))),
    setMedia: (page, media) => wire.inChrome(SET_MEDIA(contextOf(page), media)),
    setTextSize: (page, factor) => wire.inChrome(SET_TEXT_SIZE(contextOf(page), factor)),
    // 0 means dark, 1 means light.
    setColourScheme: (_, scheme) =>
      wire.inChrome(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
      ),
    killBackground: () => wire.inChrome(KILL_BACKGROUND(id)),
    isBackgroundAlive: () =>
      wire.inChrome(
        `return WebExtensionPolicy.getByID('${id}').extension.backgroundState === 'running'`,
      ),
    onClosed: (act) => void browser.once('disconnected', act),
    close: () => closeBrowser(browser),
  };
}

/** Returns the add-on's id from the manifest of the extension in this folder. */
export function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function preferences(
  id: string,
  { hosts, ports, offline, throughProxy, profile, frugal, grantsAll = false }: LaunchOptions,
): Record<string, unknown> {
  const script = `function FindProxyForURL(url, host) {
    if (${throughProxy === true} || ${JSON.stringify(hosts)}.includes(host)) return 'PROXY 127.0.0.1:${ports.proxy}';
    return ${offline} && host !== '127.0.0.1' ? 'PROXY 127.0.0.1:9' : 'DIRECT';
  }`;
  return {
    'extensions.webextOptionalPermissionPrompts': !grantsAll,
    // When Firefox closes, it removes a temporary add-on. This preference keeps the add-on's
    // storage for the next start with the profile.
    'extensions.webextensions.keepStorageOnUninstall': profile !== undefined,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: ORIGIN_ID }),
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`,
    'network.proxy.allow_hijacking_localhost': throughProxy === true,
    // Shows JSON as plain text. The driver opens manifest.json in a tab in order to call the
    // extension's API from there. A tab with Firefox's JSON viewer would not offer the API.
    'devtools.jsonview.enabled': false,
    // Lets prompts accept a click as soon as they appear.
    'security.notification_enable_delay': 0,
    // Keeps no spare process ready for the next tab. Starting a spare takes as long as starting a
    // process for the tab itself, so a spare would save no time.
    'dom.ipc.processPrelaunch.enabled': false,
    ...(frugal && {
      'dom.ipc.processCount': 1,
      'layout.frame_rate': 10,
      // Stores no pages for the next start, and keeps none in memory for the back button.
      'browser.cache.disk.enable': false,
      'browser.sessionstore.interval': 3_600_000,
      'browser.sessionhistory.max_total_viewers': 0,
      // Turns off two features for which Firefox itself would read the text of each page.
      'reader.parse-on-load.enabled': false,
      'browser.translations.enable': false,
    }),
  };
}

/**
 * JavaScript for the browser window: brings a tab to the front and returns the tab's id, which
 * Puppeteer's `Page` does not have. `bringToFront` alone resolves too early.
 */
const SHOW_TAB = (context: string) => `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const tab = gBrowser.getTabForBrowser(NavigableManager.getBrowsingContextById('${context}').embedderElement);
  gBrowser.selectedTab = tab;
  // Earlier key presses may have moved focus to the browser's own buttons.
  if (gBrowser.ownerDocument.activeElement !== tab.linkedBrowser) tab.linkedBrowser.focus();
  return ExtensionParent.apiManager.global.tabTracker.getId(tab);`;

/**
 * JavaScript for the browser window: adds an exception for a certificate on these hosts, as a
 * reader can.
 */
const TRUST = (certificate: string, hosts: readonly string[]) => `
  const certificate = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB)
    .constructX509FromBase64('${certificate.replace(/-----[^-]*-----|\s/g, '')}');
  const exceptions = Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService);
  for (const host of ${JSON.stringify(hosts)})
    exceptions.rememberValidityOverride(host, 443, {}, certificate, true);`;

/**
 * JavaScript for the browser window: switches the network off or on. Firefox reaches a local proxy
 * even when it is offline. While the network is off, Firefox therefore uses a proxy address at
 * which no proxy listens.
 */
const SET_OFFLINE = (isOffline: boolean) => `
  Services.prefs.setStringPref('network.proxy.ssl', '127.0.0.1');
  Services.prefs.setIntPref('network.proxy.ssl_port', 9);
  Services.prefs.setIntPref('network.proxy.type', ${isOffline ? 1 : 2});
  Services.io.offline = ${isOffline};`;

/**
 * JavaScript for the browser window: limits all storage to 1 kB, or removes the limit. Restarts
 * the quota manager, so that this takes effect.
 */
const SET_DISK_FULL = (isFull: boolean) => `
  Services.prefs.setBoolPref('dom.quotaManager.testing', true);
  Services.prefs.setIntPref('dom.quotaManager.temporaryStorage.fixedLimit', ${isFull ? 1 : -1});
  await new Promise((done) => { Services.qms.reset().callback = done; });`;

/**
 * JavaScript for the browser window: waits for the first-run page and closes it. Waits longer for
 * an expected page, because the machine may be slow, and fails if this page does not appear.
 */
const CLOSE_FIRST_RUN_PAGE = (isExpected: boolean) => `
  const longest = ${isExpected ? 30_000 : NO_FIRST_RUN_MS};
  for (let tries = 0; tries < longest / 50; tries += 1) {
    const tab = gBrowser.tabs.find((one) => ${FIRST_RUN_PAGE}.test(one.linkedBrowser.currentURI.spec));
    if (tab) {
      const address = tab.linkedBrowser.currentURI.spec;
      gBrowser.removeTab(tab);
      return address;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  if (${isExpected}) throw new Error('The extension opened no first-run page when it was installed.');
  return '';`;

/**
 * JavaScript for the browser window: allows the extension in private windows, and reloads the
 * extension.
 */
const ALLOW_IN_PRIVATE = (id: string) => `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID('${id}')).reload();`;

/** JavaScript for the browser window: brings a window that is not private to the front. */
const FOCUS_USUAL_WINDOW = `
  const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
  const isPrivate = (one) => PrivateBrowsingUtils.isWindowPrivate(one);
  if (!isPrivate(Services.wm.getMostRecentWindow('navigator:browser'))) return;
  const usual = [...Services.wm.getEnumerator('navigator:browser')].find((one) => !isPrivate(one));
  usual.focus();
  for (let tries = 0; tries < 100; tries += 1) {
    if (Services.wm.getMostRecentWindow('navigator:browser') === usual) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('Firefox brings no usual window to the front.');`;

/** JavaScript for the browser window: opens a private window and waits until it has loaded. */
const OPEN_PRIVATE_WINDOW = `
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((done) => opened.addEventListener('load', done, { once: true }));`;

/**
 * JavaScript for the browser window: waits for the prompt below the address bar and presses one of
 * its buttons.
 */
const ANSWER_PROMPT = (button: 'button' | 'secondaryButton') => `
  for (let tries = 0; tries < 100; tries += 1) {
    const prompt = document.getElementById('addon-webext-permissions-notification');
    if (prompt && PopupNotifications.isPanelOpen) return prompt.${button}.click();
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('Firefox shows no prompt for permissions.');`;

/** JavaScript for the browser window: runs the toolbar button's command, as a click would. */
const PRESS_BUTTON = (id: string) => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${id}');
  const closeAll = () => document.querySelectorAll('panel').forEach((panel) => panel.hidePopup());
  // Closes all open panels first. If the popup is already open, pressing the button would only
  // close it.
  closeAll();
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  closeAll();`;

/**
 * JavaScript for the browser window: ends the background script, again and again until it stays
 * ended. A late event, such as a closing tab, may start the script again.
 */
const KILL_BACKGROUND = (id: string) => `
  const { extension } = WebExtensionPolicy.getByID('${id}');
  for (let tries = 0; tries < 200; tries += 1) {
    await extension.terminateBackground();
    await new Promise((next) => setTimeout(next, 50));
    if (!['starting', 'running', 'suspending'].includes(extension.backgroundState)) return;
  }
  throw new Error('The background did not end within ten seconds.');`;

/** JavaScript for the browser window: sets the factor for Firefox's "Zoom text only". */
const SET_TEXT_SIZE = (context: string, factor: number) => `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  NavigableManager.getBrowsingContextById('${context}').textZoom = ${factor};
  await new Promise((done) => setTimeout(done, 200));`;

/**
 * JavaScript for the browser window: sets the medium and the reader's preferences. To force
 * colours, chooses "always" in Firefox's settings for colours.
 */
const SET_MEDIA = (
  context: string,
  { print = false, forcedColours = false, calm = false }: Media,
) => `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  NavigableManager.getBrowsingContextById('${context}').mediumOverride = '${print ? 'print' : ''}';
  Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColours ? 2 : 0});
  Services.prefs.setIntPref('ui.prefersReducedMotion', ${calm ? 1 : 0});
  await new Promise((done) => setTimeout(done, 300));`;

/**
 * JavaScript for the browser window: presses the extension's shortcut. Keys pressed with BiDi
 * would reach only the page.
 */
const PRESS_SHORTCUT = `
  const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keys.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys now.');
  const codes = { Alt: 18, Shift: 16, J: 74 };
  const key = (name, code) => new KeyboardEvent('', { key: name, code, keyCode: codes[name] });
  const pressed = [key('Alt', 'AltLeft'), key('Shift', 'ShiftLeft'), key('J', 'KeyJ')];
  for (const one of pressed) keys.keydown(one);
  for (const one of pressed.reverse()) keys.keyup(one);`;

/** Sends BiDi commands for which puppeteer has no method. */
class Wire {
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Opens an address in a page. `page.goto` would never resolve for a page of the extension. */
  async navigate(page: Page, url: string): Promise<void> {
    await this.#send('browsingContext.navigate', {
      context: contextOf(page),
      url,
      wait: 'complete',
    });
  }

  /**
   * Runs `look` with the closed shadow root of the element `host`. Takes the id of the root from
   * the command that locates the element, because no other command reveals it.
   */
  async inShadow<T>(page: Page, host: string, look: string, argument: unknown): Promise<T> {
    const { nodes } = await this.#send('browsingContext.locateNodes', {
      context: contextOf(page),
      locator: { type: 'css', value: host },
    });
    if (!nodes[0]) throw new Error(`No element ${host} in ${page.url()}.`);
    const root = nodes[0].value.shadowRoot;
    if (!root) throw new Error(`${host} has no shadow root.`);
    const call = `async (root) => JSON.stringify((await (${look})(root, ${JSON.stringify(argument)})) ?? null)`;
    return this.#call(contextOf(page), call, [{ sharedId: root.sharedId }]);
  }

  /**
   * Runs `look` in the panel's document. Finds the panel's frame by its address, because Puppeteer
   * lists no frames in a closed shadow root.
   */
  async inPanel<T>(page: Page, look: string, argument: unknown): Promise<T> {
    const { contexts } = await this.#send('browsingContext.getTree', { root: contextOf(page) });
    const panel = contexts[0].children.find(({ url }: { url: string }) => PANEL_PAGE.test(url));
    if (!panel) throw new Error(`${page.url()} has no panel.`);
    const call = `async () => JSON.stringify((await (${look})(document, ${JSON.stringify(argument)})) ?? null)`;
    return this.#call(panel.context, call, []);
  }

  /**
   * Runs JavaScript in the browser's own window, where scripts can manage add-ons. Resolves to the
   * result of the JavaScript.
   */
  async inChrome<T>(statements: string): Promise<T> {
    const { contexts } = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { context } = contexts.find(({ url }: { url: string }) => url.endsWith('browser.xhtml'));
    return this.#call(
      context,
      `async () => JSON.stringify((await (async () => { ${statements} })()) ?? null)`,
      [],
    );
  }

  async #call<T>(context: string, functionDeclaration: string, args: unknown[]): Promise<T> {
    const answer = await this.#send('script.callFunction', {
      target: { context },
      functionDeclaration,
      arguments: args,
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  }

  // biome-ignore lint/suspicious/noExplicitAny: puppeteer has no types for these answers.
  async #send(method: string, parameters: unknown): Promise<any> {
    // biome-ignore lint/suspicious/noExplicitAny: puppeteer's types hide its connection.
    const connection = (this.#browser as any).connection;
    return (await connection.send(method, parameters)).result;
  }
}

function contextOf(page: Page): string {
  // biome-ignore lint/suspicious/noExplicitAny: puppeteer's types hide a frame's id
  return (page.mainFrame() as any)._id;
}
