import type { Page } from 'puppeteer-core';
import type { Browser as BrowserProgram } from '../../tools/setup/browsers.ts';
import { launchChromium } from './driver/chromium.ts';
import { launchFirefox } from './driver/firefox.ts';

/**
 * Browser program to start with the unpacked extension, and the addresses of the local news sites.
 */
export interface LaunchOptions {
  program: BrowserProgram;
  /** Folder of the built extension. */
  extension: string;
  /** Host names that resolve to the local server. */
  hosts: readonly string[];
  /** Loopback ports of that server: TLS, and the proxy that forwards CONNECT to it. */
  ports: { tls: number; proxy: number };
  /** True for a visible window. */
  visible: boolean;
  /** True to grant every permission request at once; Firefox only. */
  grantsAll?: boolean;
  /** Environment variables that replace inherited ones. */
  environment?: Record<string, string>;
  /** True to make all hosts outside `hosts` unreachable, so that no test depends on the web. */
  offline: boolean;
  /** True to send everything through `ports.proxy`, even requests to this computer. */
  throughProxy?: boolean;
  /**
   * Folder of the reader's profile, for starting a browser again with the profile that it had; a
   * temporary one when left out.
   */
  profile?: string;
  /** The one certificate (PEM) to accept without an authority; any certificate when left out. */
  trusted?: string;
}

/** A real browser with the extension installed; one interface for Chromium and Firefox. */
export interface Driver {
  kind: 'chromium' | 'firefox';
  /** Name and version as the browser reports them. */
  version: string;
  /**
   * Address of the page that the extension opened when it was installed. The page has been closed
   * again.
   */
  openedAtInstall: string;
  newPage(): Promise<Page>;
  /** Opens a page of the extension (`src/pages/popup/index.html?tab=3`) in its own tab. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Calls `look` with the closed shadow root of the page's first element that matches `host`, and
   * with `argument`; returns its JSON answer. `look` runs in the page and can use nothing from
   * outside itself. Throws when there is no such element.
   */
  inShadow<T, A>(
    page: Page,
    host: string,
    look: (root: ShadowRoot, argument: A) => T,
    argument: A,
  ): Promise<T>;
  /**
   * Calls `look` with the document of the page's open panel, and with `argument`; returns its JSON
   * answer. `look` runs in the panel and can use nothing from outside itself. Throws when the page
   * has no panel, or it is still loading.
   */
  inPanel<T, A>(page: Page, look: (root: Document, argument: A) => T, argument: A): Promise<T>;
  /**
   * Calls `run` where the extension's API is available, without waking the background. Returns its
   * JSON answer.
   */
  inExtension<T, A>(
    run: (api: ExtensionApi, argument: A) => T | Promise<T>,
    argument: A,
  ): Promise<T>;
  /**
   * Wakes the background and calls `run` with its global object. Returns the JSON answer. Whatever
   * `run` replaces there (the clock, a method of the browser) lasts until the background ends.
   */
  inBackground<T, A>(
    run: (global: typeof globalThis, argument: A) => T | Promise<T>,
    argument: A,
  ): Promise<T>;
  /** Takes the network from the background, or restores it. */
  setOffline(isOffline: boolean): Promise<void>;
  /**
   * With true, makes every write of the extension fail for lack of space. Firefox uses its own
   * quota; in Chromium the database refuses in a similar way until the background ends.
   */
  setDiskFull(isFull: boolean): Promise<void>;
  /** Brings `page` to the front; returns the browser's number of its tab. */
  showTab(page: Page): Promise<number>;
  /**
   * Clicks the extension's toolbar button while `page` is in front, which gives the extension
   * access to that tab.
   */
  pressToolbarButton(page: Page): Promise<void>;
  /**
   * Opens the sidebar as Alt+Shift+J does. In Firefox, presses the keys. A driver's keys don't
   * reach Chromium itself, so there the extension receives the command directly.
   */
  pressShortcut(page: Page): Promise<void>;
  /**
   * Runs `ask`, which makes the extension request these sites, and answers as the reader would. In
   * Firefox the prompt is pressed. Chromium's prompt is out of a driver's reach, so the sites are
   * allowed beforehand on its extensions page; there `refuse` is impossible.
   */
  answerAsked(
    answer: 'allow' | 'refuse',
    patterns: string[],
    ask: () => Promise<void>,
  ): Promise<void>;
  /**
   * Returns the page as the browser describes it to a screen reader, in order, including closed
   * shadow roots: every object with a role, without ignored ones.
   */
  accessibleObjects(page: Page): Promise<AccessibleObject[]>;
  /**
   * Sets the medium and the reader's preferences for forced colours and reduced motion; a field
   * that is missing gets its default.
   */
  setMedia(page: Page, media: Media): Promise<void>;
  /** Sets the reader's text size: 2 doubles it. Sizes in pixels may stay. */
  setTextSize(page: Page, factor: number): Promise<void>;
  /** Sets the reader's preference for light or dark. */
  setColourScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the background at once, as the browser does when it is idle or memory is short. */
  killBackground(): Promise<void>;
  /** True while the background runs. */
  isBackgroundAlive(): Promise<boolean>;
  /** Calls `act` when the browser has closed, for any reason. */
  onClosed(act: () => void): void;
  /** Closes every page that `newPage` and `openExtensionPage` have opened. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** See `Driver.setMedia`. */
export interface Media {
  print?: boolean;
  forcedColours?: boolean;
  calm?: boolean;
}

/** Description of one object for a screen reader. */
export interface AccessibleObject {
  /** Role by its WAI-ARIA 1.2 name. */
  role: string;
  /** Accessible name; '' for none. */
  name: string;
  description: string;
  /** All text in the object, as one line. */
  text: string;
  /** How changes in it are announced; 'off' when they are not. */
  live: 'off' | 'polite' | 'assertive';
  /**
   * States of the object that are true, out of `focusable`, `focused`, `expanded`, `collapsed`,
   * `checked`, `pressed`, `disabled`.
   */
  states: string[];
}

/** `chrome` in Chromium, `browser` in Firefox. */
export type ExtensionApi = typeof chrome;

/** Driver without the parts that are alike in both browsers. */
export type BrowserDriver = Omit<Driver, 'closePages'>;

/** Starts the browser. Throws with the browser's own message when it does not start. */
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
    openExtensionPage: (path) => kept(driver.openExtensionPage(path)),
    async closePages() {
      // A page that has closed by itself can't be closed again.
      await Promise.all([...pages].map((page) => page.close().catch(() => {})));
      pages.clear();
    },
  };
}

/** Returns the text of the toolbar button's badge on a tab; '' for none. */
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
 * Otherwise the first check comes 30 to 90 s after the browser's start. On a slow machine that may
 * be during a test that publishes a release, and the check would then take the release before the
 * test asks for it.
 */
export async function postponeChecks(driver: Driver): Promise<void> {
  const nextCheck = Date.now() + 6 * 3_600_000;
  await driver.inExtension(async (api, when) => {
    const neverChecked = { checkedAt: null, failure: null, failures: 0, notBefore: null };
    await api.storage.local.set({ 'refresh-status': { ...neverChecked, nextCheck: when } });
    // If a background ends while it is starting, Chromium may not start another for a minute.
    await api.runtime.sendMessage({ kind: 'get-feed-report' });
  }, nextCheck);
  // The alarm is set last, because a background that has just started may still set an earlier one.
  await driver.killBackground();
  await driver.inExtension((api, when) => api.alarms.create('refresh-record', { when }), nextCheck);
}
