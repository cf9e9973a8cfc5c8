/**
 * Finds the browsers on this machine. @puppeteer/browsers finds only Google Chrome; this module
 * also finds Debian's Chromium, Edge, Brave and Firefox.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { choiceOf } from '../../src/cli/choice-of.ts';

/** Engine of a browser. The extension is built for each engine. */
export type BrowserKind = 'chromium' | 'firefox';
/** Name of a browser in which tests and demonstrations may run. */
export type BrowserName = 'chrome' | 'chromium' | 'edge' | 'brave' | 'firefox';
/** A browser on this machine, with the path of its program. */
export interface Browser {
  name: BrowserName;
  kind: BrowserKind;
  path: string;
}

/**
 * Paths at which each browser's program may be. Each path is absolute, or relative to a folder
 * that contains programs, such as `/Applications`.
 */
const PLACES: Record<BrowserName, string[]> = {
  chrome: family('google-chrome', 'Google Chrome', 'Google/Chrome/Application/chrome.exe'),
  chromium: family('chromium', 'Chromium', 'Chromium/Application/chrome.exe'),
  edge: family('microsoft-edge', 'Microsoft Edge', 'Microsoft/Edge/Application/msedge.exe'),
  brave: family('brave', 'Brave Browser', 'BraveSoftware/Brave-Browser/Application/brave.exe'),
  firefox: [
    ...['firefox', 'firefox-esr', '/opt/firefox/firefox'],
    ...['Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox/firefox.exe'],
  ],
};

/** Returns the possible paths of a Chromium-based browser on Linux, macOS and Windows. */
function family(command: string, application: string, program: string): string[] {
  const commands = ['', '-stable', '-browser', '-browser-stable'].map((end) => command + end);
  return [...commands, `${application}.app/Contents/MacOS/${application}`, program];
}

/** Names of all browsers that can be found, most preferred first. */
export const BROWSER_NAMES = Object.keys(PLACES) as BrowserName[];

/**
 * Returns the machine's browsers, most preferred first. The environment variable `BROWSER_PATH`
 * can put one more browser in front. It has the form `firefox=/path/to/it`; a path without a name
 * means Chromium. Throws an Error if `BROWSER_PATH` has an unknown name or a path that is not a
 * program.
 */
export function findBrowsers({ env = process.env, isProgram = canRun } = {}): Browser[] {
  const [, name = 'chromium', path] = /^(?:(\w+)=)?(.+)$/.exec(env.BROWSER_PATH ?? '') ?? [];
  const chosen = browserAt(choiceOf('BROWSER_PATH', name, BROWSER_NAMES), path);
  if (path && !isProgram(path)) throw new Error(`BROWSER_PATH: ${path} is not a program.`);
  const found = BROWSER_NAMES.flatMap((known) =>
    browserAt(known, candidates(known, env).find(isProgram)),
  );
  return [...chosen, ...found];
}

function browserAt(name: BrowserName, path: string | undefined): Browser[] {
  return path ? [{ name, kind: name === 'firefox' ? 'firefox' : 'chromium', path }] : [];
}

function candidates(name: BrowserName, env: NodeJS.ProcessEnv): string[] {
  const { PATH = '', HOME = '', PROGRAMFILES, LOCALAPPDATA } = env;
  const ofMac = ['/Applications', HOME && join(HOME, 'Applications')];
  const ofWindows = [PROGRAMFILES, env['PROGRAMFILES(X86)'], LOCALAPPDATA];
  const folders = [...PATH.split(delimiter), ...ofMac, ...ofWindows].filter((one) => !!one);
  return PLACES[name].flatMap((place) =>
    isAbsolute(place) ? place : folders.map((folder) => join(`${folder}`, place)),
  );
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
