import type { Page } from 'puppeteer-core';
import type { Browser as BrowserProgram } from '../../tools/setup/browsers.ts';
import { launchChromium } from './driver/chromium.ts';
import { launchFirefox } from './driver/firefox.ts';

/**
 * How to start a browser with the unpacked extension: the program, and the addresses of the local
 * news sites.
 */
export interface LaunchOptions {
  program: BrowserProgram;
  /** Folder of the built extension. */
  extension: string;
  /** Host names that resolve to the local server. */
  hosts: readonly string[];
  /** Loopback ports of that server: `tls` answers https, and `proxy` forwards CONNECT to `tls`. */
  ports: { tls: number; proxy: number };
  /** True for a visible window. */
  visible: boolean;
  /** True to grant every permission request at once; Firefox only. */
  grantsAll?: boolean;
  /** Environment variables that replace inherited ones. */
  environment?: Record<string, string>;
  /** True to make all hosts except `hosts` unreachable, so that no test depends on the web. */
  offline: boolean;
  /** True to send everything through `ports.proxy`, even requests to this computer. */
  throughProxy?: boolean;
  /**
   * Folder of the reader's profile. It lets a browser start again with the profile that it had
   * before. By default, the profile is temporary.
   */
  profile?: string;
  /** True to allow the extension in private windows, as the reader can on the extensions page. */
  allowsPrivate?: boolean;
  /** False when a policy keeps the extension from opening its first-run page; true by default. */
  hasFirstRun?: boolean;
  /**
   * Certificate (PEM) that the browser trusts although no authority signed it. By default, the
   * browser trusts every certificate.
   */
  trusted?: string;
}

/** A real browser with the extension installed. Chromium and Firefox have the same interface. */
export interface Driver {
  kind: 'chromium' | 'firefox';
  /** Name and version that the browser reports. */
  version: string;
  /**
   * Address of the page that the extension opened when it was installed; '' for none. The driver
   * has closed that page.
   */
  openedAtInstall: string;
  newPage(): Promise<Page>;
  /** Opens an empty page in a new private window; needs `allowsPrivate`. */
  newPrivatePage(): Promise<Page>;
  /** Opens a page of the extension (`src/pages/popup/index.html?tab=3`) in its own tab. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Calls `look` with the closed shadow root of the page's first element that matches `host`, and
   * with `argument`. Returns the result, which must be JSON. `look` runs in the page and can use
   * nothing defined outside itself. Throws when there is no such element.
   */
  inShadow<T, A>(
    page: Page,
    host: string,
    look: (root: ShadowRoot, argument: A) => T,
    argument: A,
  ): Promise<T>;
  /**
   * Calls `look` with the document of the page's open panel, and with `argument`. Returns the
   * result, which must be JSON. `look` runs in the panel and can use nothing defined outside
   * itself. Throws when the page has no panel, or while the panel is still loading.
   */
  inPanel<T, A>(page: Page, look: (root: Document, argument: A) => T, argument: A): Promise<T>;
  /**
   * Calls `run` in a context that has the extension's API, without waking the background. Returns
   * the result, which must be JSON.
   */
  inExtension<T, A>(
    run: (api: ExtensionApi, argument: A) => T | Promise<T>,
    argument: A,
  ): Promise<T>;
  /**
   * Wakes the background and calls `run` with its global object. Returns the result, which must be
   * JSON. Whatever `run` replaces there (the clock, a method of the browser) stays replaced until
   * the background ends.
   */
  inBackground<T, A>(
    run: (global: typeof globalThis, argument: A) => T | Promise<T>,
    argument: A,
  ): Promise<T>;
  /** Cuts the background off from the network, or reconnects it. */
  setOffline(isOffline: boolean): Promise<void>;
  /**
   * With true, makes every write of the extension fail for lack of space. In Firefox, the browser's
   * own quota does this; in Chromium, the database refuses in a similar way until the background
   * ends.
   */
  setDiskFull(isFull: boolean): Promise<void>;
  /** Brings `page` to the front, and returns the browser's id of its tab. */
  showTab(page: Page): Promise<number>;
  /**
   * Clicks the extension's toolbar button while `page` is in front, which gives the extension
   * access to that tab.
   */
  pressToolbarButton(page: Page): Promise<void>;
  /**
   * Opens the sidebar as Alt+Shift+J does. In Firefox, presses the keys. In Chromium, a driver
   * can't press keys of the browser itself, so the extension receives the command directly.
   */
  pressShortcut(page: Page): Promise<void>;
  /**
   * Runs `ask`, which makes the extension request permission for these sites, and answers as the
   * reader would. In Firefox, presses a button of the prompt. A driver can't reach Chromium's
   * prompt, so there the sites are allowed beforehand on the browser's extensions page, and
   * `refuse` is impossible.
   */
  answerAsked(
    answer: 'allow' | 'refuse',
    patterns: string[],
    ask: () => Promise<void>,
  ): Promise<void>;
  /**
   * Returns the objects of a page as the browser describes them to a screen reader, in order. They
   * include closed shadow roots and every object with a role, but no ignored objects.
   */
  accessibleObjects(page: Page): Promise<AccessibleObject[]>;
  /**
   * Sets the medium, and the reader's preferences for forced colours and reduced motion. A missing
   * field gets its default.
   */
  setMedia(page: Page, media: Media): Promise<void>;
  /**
   * Sets the reader's text size: a factor of 2 doubles it. Sizes given in pixels need not change.
   */
  setTextSize(page: Page, factor: number): Promise<void>;
  /** Sets the reader's preference for a light or dark colour scheme. */
  setColourScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /**
   * Ends the background at once, as the browser does when the background is idle or memory is
   * short.
   */
  killBackground(): Promise<void>;
  /** True while the background runs. */
  isBackgroundAlive(): Promise<boolean>;
  /** Calls `act` when the browser has closed, for any reason. */
  onClosed(act: () => void): void;
  /** Closes every page that `newPage` and `openExtensionPage` have opened. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** Argument of `Driver.setMedia`. */
export interface Media {
  print?: boolean;
  forcedColours?: boolean;
  calm?: boolean;
}

/** Description of one object for a screen reader. */
export interface AccessibleObject {
  /** Name of the role in WAI-ARIA 1.2. */
  role: string;
  /** Accessible name; '' for none. */
  name: string;
  description: string;
  /** All text in the object, as one line. */
  text: string;
  /** How screen readers announce changes in the object; 'off' when they do not. */
  live: 'off' | 'polite' | 'assertive';
  /**
   * The states of the object that are true, among `focusable`, `focused`, `expanded`, `collapsed`,
   * `checked`, `pressed`, `disabled`.
   */
  states: string[];
}

/** The object `chrome` in Chromium, and `browser` in Firefox. */
export type ExtensionApi = typeof chrome;

/** Driver without the parts that are the same for both browsers. */
export type BrowserDriver = Omit<Driver, 'closePages'>;

/** Starts the browser. When it does not start, throws an Error with the browser's own message. */
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
      // A page that has already closed can't be closed again.
      await Promise.all([...pages].map((page) => page.close().catch(() => {})));
      pages.clear();
    },
  };
}

/** Returns the text of the toolbar button's badge on a tab; '' when there is no badge. */
export function badgeText(driver: Driver, tabId: number): Promise<string> {
  return driver.inExtension((api, id) => api.action.getBadgeText({ tabId: id }), tabId);
}

/** Fires an alarm of the extension at once, as if the browser had been open for an hour. */
export function fireAlarm(driver: Driver, name: string): Promise<void> {
  return driver.inExtension(async (api, alarm) => {
    await api.storage.session.set({ 'run-start': Date.now() - 3_600_000 });
    await api.alarms.create(alarm, { when: Date.now() });
  }, name);
}

/**
 * Postpones the next scheduled check of the default feed by six hours, then ends the background.
 * Otherwise the first check would come 30 to 90 s after the browser's start. On a slow machine,
 * this may be during a test that publishes a release, and the check would fetch the release before
 * the test asks for it.
 */
export async function postponeChecks(driver: Driver): Promise<void> {
  const nextCheck = Date.now() + 6 * 3_600_000;
  await driver.inExtension(async (api, when) => {
    const neverChecked = { checkedAt: null, failure: null, failures: 0, notBefore: null };
    await api.storage.local.set({ 'refresh-status': { ...neverChecked, nextCheck: when } });
    // Waits until the background has started. If a background ends while it is starting, Chromium
    // may not start another one for a minute.
    await api.runtime.sendMessage({ kind: 'get-feed-report' });
  }, nextCheck);
  // The alarm is set last, because a background that has just started may still set an earlier
  // alarm.
  await driver.killBackground();
  await driver.inExtension((api, when) => api.alarms.create('refresh-record', { when }), nextCheck);
}
