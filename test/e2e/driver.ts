import type { Page } from 'puppeteer-core';
import type { Browser as BrowserProgram } from '../../tools/setup/browsers.mjs';
import { launchChromium } from './driver/chromium.ts';
import { launchFirefox } from './driver/firefox.ts';

/** What to start: a browser program with the unpacked extension, and where the local news sites answer. */
export interface LaunchOptions {
  program: BrowserProgram;
  /** Folder of the built extension. */
  extension: string;
  /** Host names that lead to the local server instead of the world. */
  hosts: readonly string[];
  /** Loopback ports of that server: TLS itself, and the proxy that passes CONNECT on to it. */
  ports: { tls: number; proxy: number };
  /** True for a window a person sees. */
  visible: boolean;
  /** True to grant at once what the extension asks the reader for; Firefox only. */
  grantsAll?: boolean;
  /** Variables of its surroundings, in place of those of the same name. */
  environment?: Record<string, string>;
  /** True to let every other host lead nowhere, so that a test can't depend on the world. */
  offline: boolean;
  /** True to send everything through `ports.proxy`, also what would go to this computer itself. */
  throughProxy?: boolean;
  /** Folder of the reader's profile, for a browser that is started again with it; one that is thrown away when left out. */
  profile?: string;
  /** The one certificate (PEM) to take although no authority vouches for it; any when left out. */
  trusted?: string;
}

/** One real browser with the extension installed; the same for Chromium and Firefox. */
export interface Driver {
  kind: 'chromium' | 'firefox';
  /** Name and version as the browser tells them. */
  version: string;
  /** Address of the page that the extension opened when it was installed. It is closed again, so that it stands in nobody's way. */
  openedAtInstall: string;
  newPage(): Promise<Page>;
  /** Opens a page of the extension (`src/pages/popup/index.html?tab=3`) in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Calls `look` with the closed shadow root of the page's first element that fits `host`, and with `argument`; gives its (JSON) answer.
   * `look` runs in the page and can use nothing from outside itself. Throws when no such element is there.
   */
  inShadow<T, A>(
    page: Page,
    host: string,
    look: (root: ShadowRoot, argument: A) => T,
    argument: A,
  ): Promise<T>;
  /** Calls `run` where the extension's API is at hand, without waking the background. Gives its (JSON) answer. */
  inExtension<T, A>(run: (api: ExtensionApi, argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /**
   * Calls `run` with the background's own global object, waking it first. Gives its (JSON) answer. What `run` replaces there
   * (the clock, a method of the browser) lasts until the background ends.
   */
  inBackground<T, A>(
    run: (global: typeof globalThis, argument: A) => T | Promise<T>,
    argument: A,
  ): Promise<T>;
  /** Takes the network from the background, or gives it back. */
  setOffline(isOffline: boolean): Promise<void>;
  /**
   * True: from now on there is no room for what the extension would write. Firefox's own quota; in Chromium the database
   * refuses as it does then, until the background ends.
   */
  setDiskFull(isFull: boolean): Promise<void>;
  /** Brings `page` to the front; gives the browser's number of its tab. */
  showTab(page: Page): Promise<number>;
  /** Clicks the extension's button in the toolbar while `page` is in front, which lets the extension see that tab. */
  pressToolbarButton(page: Page): Promise<void>;
  /**
   * Presses Alt+Shift+J, the keys that open the sidebar, so that they come to the browser and not to the page alone. No
   * driver's keys reach Chromium itself: there the extension is given the command that they stand for.
   */
  pressShortcut(page: Page): Promise<void>;
  /**
   * Does what makes the extension ask for these sites, and answers as the reader would. Firefox's own prompt is pressed. No
   * driver reaches Chromium's: there the sites are allowed beforehand in its page of extensions, after which it grants
   * without asking; it can't refuse.
   */
  answerAsked(answer: 'allow' | 'refuse', patterns: string[], ask: () => Promise<void>): Promise<void>;
  /**
   * The page as the browser gives it to a screen reader, in its order, closed shadow roots included: every object that
   * has a role of its own, none of what is ignored.
   */
  accessibleObjects(page: Page): Promise<AccessibleObject[]>;
  /** What the page is told of the medium, and of the reader's wishes for forced colours and less motion; all that is left out is as usual. */
  setMedia(page: Page, media: Media): Promise<void>;
  /** The size of text that the reader chose: 2 for twice the usual. What a page measures in pixels of its own may stay. */
  setTextSize(page: Page, factor: number): Promise<void>;
  /** What the page is told of the reader's wish for light or dark. */
  setColourScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the background at once, as the browser does when it is idle or memory is short. */
  killBackground(): Promise<void>;
  /** True while the background runs. */
  isBackgroundAlive(): Promise<boolean>;
  /** Calls `act` when the browser has gone, by itself or by its reader's hand. */
  onClosed(act: () => void): void;
  close(): Promise<void>;
}

/** See `Driver.setMedia`. */
export interface Media {
  print?: boolean;
  forcedColours?: boolean;
  calm?: boolean;
}

/** What a screen reader can say of one thing in a page. */
export interface AccessibleObject {
  /** Its role by the names of WAI-ARIA 1.2. */
  role: string;
  /** '' for none. */
  name: string;
  description: string;
  /** Everything written in it, as one line. */
  text: string;
  /** How changes in it are told; 'off' when they are not. */
  live: 'off' | 'polite' | 'assertive';
  /** Of `focusable`, `focused`, `expanded`, `collapsed`, `checked`, `pressed`, `disabled` those that hold. */
  states: string[];
}

/** `chrome` in Chromium, `browser` in Firefox. */
export type ExtensionApi = typeof chrome;

/** Starts the browser. Throws with the browser's own words when it does not start. */
export function launch(options: LaunchOptions): Promise<Driver> {
  return options.program.kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

/** Text of the toolbar button's badge on a tab, '' for none. */
export function badgeText(driver: Driver, tabId: number): Promise<string> {
  return driver.inExtension((api, id) => api.action.getBadgeText({ tabId: id }), tabId);
}

/** Makes an alarm of the extension's own go off at once, as if the browser had been open for an hour. */
export function fireAlarm(driver: Driver, name: string): Promise<void> {
  return driver.inExtension(async (api, alarm) => {
    await api.storage.session.set({ 'run-start': Date.now() - 3_600_000 });
    await api.alarms.create(alarm, { when: Date.now() });
  }, name);
}

/** Clicks an element inside a closed shadow root with the real mouse, as a reader does. */
export async function clickInShadow(
  driver: Driver,
  page: Page,
  host: string,
  selector: string,
): Promise<void> {
  const at = await driver.inShadow(
    page,
    host,
    (root, wanted) => {
      const element = root.querySelector(wanted);
      if (!element) return null;
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
  );
  if (!at) throw new Error(`Nothing in ${host} fits ${selector}.`);
  await page.mouse.click(at.x, at.y);
}
