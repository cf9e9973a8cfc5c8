import type { Page } from 'puppeteer-core';
import type { Browser as BrowserProgram } from '../../../tools/setup/browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** Settings for the start of a browser with the unpacked extension. */
export interface LaunchOptions {
  program: BrowserProgram;
  /** Folder of the built extension. */
  extension: string;
  /** Names of hosts for which the browser connects to the local server. */
  hosts: readonly string[];
  /**
   * Loopback ports of the local server: `tls` answers https, and `proxy` accepts CONNECT and
   * forwards to `tls`.
   */
  ports: { tls: number; proxy: number };
  /** True for a visible window. */
  visible: boolean;
  /** True if Firefox grants every permission without a prompt. No effect in Chromium. */
  grantsAll?: boolean;
  /** Environment variables for the browser's process, which override inherited ones. */
  environment?: Record<string, string>;
  /** True to make all hosts except `hosts` unreachable. A test then can't depend on the web. */
  offline: boolean;
  /**
   * True to save time in a test of many pages. Pages share a process, the browser draws less, and
   * requests are not reported.
   */
  frugal?: boolean;
  /** True to send every request through `ports.proxy`, even requests to this computer. */
  throughProxy?: boolean;
  /**
   * Folder for the data of the browser and the extension, such as settings. If an earlier browser
   * used this folder, the new browser finds that data. By default, the folder is temporary.
   */
  profile?: string;
  /**
   * True to allow the extension in private windows, as a reader can on the browser's extensions
   * page.
   */
  allowsPrivate?: boolean;
  /**
   * False if an organisation's policy keeps the extension from opening its first-run page; true by
   * default.
   */
  hasFirstRun?: boolean;
  /**
   * Certificate (PEM) that the browser trusts although no authority has signed it. By default, the
   * browser trusts every certificate.
   */
  trusted?: string;
}

/**
 * A real browser with the extension installed. The interface is the same for Chromium and Firefox.
 */
export interface Driver {
  kind: 'chromium' | 'firefox';
  /** Name and version that the browser reports. */
  version: string;
  /**
   * Address of the page that the extension opened on installation; '' if it opened no page. The
   * driver has already closed this page.
   */
  openedAtInstall: string;
  newPage(): Promise<Page>;
  /** Opens an empty page in a new private window; needs `allowsPrivate`. */
  newPrivatePage(): Promise<Page>;
  /**
   * Opens a page of the extension, such as `src/pages/popup/index.html?tab=3`, in a browser tab.
   */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Calls `look` in the page with the closed shadow root of the first element that matches `host`.
   * Rejects if there is no such root. `look` returns JSON and uses nothing defined outside itself.
   */
  inShadow<T, A>(
    page: Page,
    host: string,
    look: (root: ShadowRoot, argument: A) => T,
    argument: A,
  ): Promise<T>;
  /**
   * Calls `look` with the document of the page's open panel and with `argument`. Resolves to the
   * result of `look`, which must be JSON. Rejects if no panel has loaded. `look` runs in the
   * panel, so it uses nothing defined outside itself.
   */
  inPanel<T, A>(page: Page, look: (root: Document, argument: A) => T, argument: A): Promise<T>;
  /**
   * Calls `run` with the extension's API, without waking the background script. Resolves to the
   * result of `run`, which must be JSON.
   */
  inExtension<T, A>(
    run: (api: ExtensionApi, argument: A) => T | Promise<T>,
    argument: A,
  ): Promise<T>;
  /**
   * Wakes the background script and calls `run` with its global object. Resolves to the result of
   * `run`, which must be JSON. `run` may replace parts of the global object, such as the clock.
   * These parts stay replaced until the script ends.
   */
  inBackground<T, A>(
    run: (global: typeof globalThis, argument: A) => T | Promise<T>,
    argument: A,
  ): Promise<T>;
  /**
   * Disconnects the background script from the network, or connects it again. In Firefox, this
   * applies to the whole browser.
   */
  setOffline(isOffline: boolean): Promise<void>;
  /**
   * Simulates a full disk if `isFull` is true, and otherwise ends the simulation. In Firefox,
   * nothing can be stored. In Chromium, only IndexedDB refuses to store, and ending the simulation
   * also ends the background script.
   */
  setDiskFull(isFull: boolean): Promise<void>;
  /** Brings `page` to the front. Resolves to the id of the tab that shows `page`. */
  showTab(page: Page): Promise<number>;
  /**
   * Clicks the extension's toolbar button while `page` is in front, and closes the popup. The click
   * gives the extension access to that tab.
   */
  pressToolbarButton(page: Page): Promise<void>;
  /**
   * Opens the sidebar as the shortcut Alt+Shift+J does. In Firefox, the driver presses the keys.
   * In Chromium, no driver can press a shortcut's keys, so the driver triggers the shortcut's
   * command in the background script.
   */
  pressShortcut(page: Page): Promise<void>;
  /**
   * Runs `ask`, which requests permission for `patterns`, and answers the browser's prompt. In
   * Chromium, no driver can press the prompt's buttons. With the answer `allow`, the Chromium
   * driver allows the sites before `ask` runs. With `refuse`, it throws an Error.
   */
  answerAsked(
    answer: 'allow' | 'refuse',
    patterns: string[],
    ask: () => Promise<void>,
  ): Promise<void>;
  /**
   * Resolves to the objects of a page, in order, as the browser describes them to screen readers.
   * Contains every object that has a role, even in a closed shadow root. Leaves out objects that
   * the browser hides from screen readers.
   */
  accessibleObjects(page: Page): Promise<AccessibleObject[]>;
  /**
   * Sets the medium, forced colours and reduced motion for a page. Missing fields get their
   * defaults. In Firefox, forced colours and reduced motion apply to all pages.
   */
  setMedia(page: Page, media: Media): Promise<void>;
  /** Sets the reader's text size; 2 doubles it. Sizes in pixels may stay the same. */
  setTextSize(page: Page, factor: number): Promise<void>;
  /**
   * Sets the reader's preference for a light or dark colour scheme. In Firefox, it applies to all
   * pages.
   */
  setColourScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /**
   * Ends the background script at once, as the browser does when the script is idle or memory is
   * short.
   */
  killBackground(): Promise<void>;
  /** Resolves to true if the background script is running. */
  isBackgroundAlive(): Promise<boolean>;
  /** Calls `act` when the browser has closed, for whatever reason. */
  onClosed(act: () => void): void;
  /** Closes every page that `newPage`, `newPrivatePage` and `openExtensionPage` have opened. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** Emulated medium and preferences, as `Driver.setMedia` sets them. */
export interface Media {
  print?: boolean;
  forcedColours?: boolean;
  calm?: boolean;
}

/** One object of a page, as a screen reader gets it. */
export interface AccessibleObject {
  /** Name of the object's role in WAI-ARIA 1.2. */
  role: string;
  /** Accessible name; '' if the object has none. */
  name: string;
  description: string;
  /** All text in the object, as one line. */
  text: string;
  /**
   * How urgently a screen reader announces changes inside the object. 'off' if changes are not
   * announced.
   */
  live: 'off' | 'polite' | 'assertive';
  /**
   * States of the object. Only these are listed: `focusable`, `focused`, `expanded`, `collapsed`,
   * `checked`, `pressed`, `disabled`.
   */
  states: string[];
}

/** The extension API: `chrome` in Chromium, `browser` in Firefox. */
export type ExtensionApi = typeof chrome;

/** The driver methods that need different code for each browser. */
export type BrowserDriver = Omit<Driver, 'closePages'>;

/**
 * Starts the browser with the extension. If the browser does not start, rejects with the browser's
 * error message.
 */
export async function launch(options: LaunchOptions): Promise<Driver> {
  const start = options.program.kind === 'firefox' ? launchFirefox : launchChromium;
  const driver = await start(options);
  const pages = new Set<Page>();
  const kept = async (opening: Promise<Page>) => {
    const page = await opening;
    pages.add(page);
    return page;
  };
  return {
    ...driver,
    newPage: () => kept(driver.newPage()),
    newPrivatePage: () => kept(driver.newPrivatePage()),
    openExtensionPage: (path) => kept(driver.openExtensionPage(path)),
    async closePages() {
      // Closing a page that is already closed fails, which does not matter here.
      await Promise.all([...pages].map((page) => page.close().catch(() => {})));
      pages.clear();
    },
  };
}

/** Resolves to the text of the toolbar button's badge for a tab; '' if there is no badge. */
export function badgeText(driver: Driver, tabId: number): Promise<string> {
  return driver.inExtension((api, id) => api.action.getBadgeText({ tabId: id }), tabId);
}

/**
 * Makes an alarm of the extension go off at once. Also stores that the browser started one hour
 * ago, because the extension checks no feed in the first 30 s after the start.
 */
export function fireAlarm(driver: Driver, name: string): Promise<void> {
  return driver.inExtension(async (api, alarm) => {
    await api.storage.session.set({ 'run-start': Date.now() - 3_600_000 });
    await api.alarms.create(alarm, { when: Date.now() });
  }, name);
}

/**
 * Postpones the default feed's next check by six hours, and ends the background script. Without
 * this call, the extension would check the feed 30 to 90 s after the browser's start, and a test
 * might get a release too early.
 */
export async function postponeChecks(driver: Driver): Promise<void> {
  const nextCheck = Date.now() + 6 * 3_600_000;
  await driver.inExtension(async (api, when) => {
    const neverChecked = { checkedAt: null, failure: null, failures: 0, notBefore: null };
    await api.storage.local.set({ 'refresh-status': { ...neverChecked, nextCheck: when } });
    // Waits until the background script has started. If Chromium's script is ended during its
    // start, Chromium might not start it again for a minute.
    await api.runtime.sendMessage({ kind: 'get-feed-report' });
  }, nextCheck);
  // The alarm is set last, because a background script that is starting may still set an earlier
  // alarm.
  await driver.killBackground();
  await driver.inExtension((api, when) => api.alarms.create('refresh-record', { when }), nextCheck);
}
