import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserKind, type BrowserName, findBrowsers } from './browsers.ts';
import { install } from './command.mjs';

const APT = '/usr/bin/apt-get';

/**
 * Browsers of each engine. `wanted` lists their names, for messages. `debian` is the Debian
 * package to install if the machine has no browser of this engine.
 */
const SOURCES = {
  chromium: { wanted: 'Chrome, Chromium, Edge or Brave', debian: 'chromium' },
  firefox: { wanted: 'Firefox', debian: 'firefox-esr' },
};

/**
 * Returns a browser of each engine in `kinds`, in the same order. Installs missing browsers with
 * apt if the user is root on Debian. If a browser is still missing, throws an Error that says how
 * to get it.
 */
export async function ensureBrowsers(kinds: readonly BrowserKind[]): Promise<Browser[]> {
  // Browsers that Puppeteer has downloaded do not count, because readers do not use them.
  const ofKind = (kind: BrowserKind) => findBrowsers().find((browser) => browser.kind === kind);
  const missing = kinds.filter((kind) => !ofKind(kind)).map((kind) => SOURCES[kind].debian);
  if (missing.length > 0 && canUseApt())
    await install(missing.join(' and '), [
      [APT, '-qq', 'update'],
      [APT, '-qq', 'install', '--yes', '--no-install-recommends', ...missing],
    ]);
  return kinds.map((kind) => {
    const found = ofKind(kind);
    if (found) return found;
    const { wanted, debian } = SOURCES[kind];
    throw new Error(
      `No ${wanted} found. Install one (on Debian: sudo apt-get install ${debian}), or set BROWSER_PATH=${kind}=/path/to/it.`,
    );
  });
}

/**
 * Resolves to the browser called `name`, or to the most preferred browser if `name` is null. May
 * install a missing Firefox or Chromium. Throws an Error if there is still no such browser.
 */
export async function ensureBrowser(name: BrowserName | null): Promise<Browser> {
  const found = findBrowsers().find((browser) => name === null || browser.name === name);
  if (found) return found;
  if (name !== null && !(name in SOURCES)) throw new Error(`No ${name} found on this machine.`);
  const [installed] = await ensureBrowsers([name === 'firefox' ? 'firefox' : 'chromium']);
  return installed as Browser;
}

function canUseApt(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID=debian$/m.test(release) && existsSync(APT);
}
