import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserKind, type BrowserName, findBrowsers } from './browsers.ts';
import { install } from './command.mjs';

const APT = '/usr/bin/apt-get';

/** Sources of a browser of each engine: a Debian package, and commands for other systems. */
const SOURCES = {
  chromium: {
    wanted: 'Chrome, Chromium, Edge or Brave',
    debian: 'chromium',
    darwin: 'brew install --cask chromium',
    win32: 'winget install Google.Chrome',
  },
  firefox: {
    wanted: 'Firefox',
    debian: 'firefox-esr',
    darwin: 'brew install --cask firefox',
    win32: 'winget install Mozilla.Firefox',
  },
};

/**
 * Finds a browser of each requested engine. On Debian as root, installs a missing one with apt. On
 * other systems, throws an Error that says in one line how to get it. Resolves to one browser for
 * each engine, in the requested order.
 */
export async function ensureBrowsers(kinds: readonly BrowserKind[]): Promise<Browser[]> {
  const ofKind = (kind: BrowserKind) => findBrowsers().find((browser) => browser.kind === kind);
  const missing = kinds.filter((kind) => !ofKind(kind)).map((kind) => SOURCES[kind].debian);
  if (missing.length > 0 && canUseApt())
    await install(missing.join(' and '), [
      [APT, '-qq', 'update'],
      [APT, '-qq', 'install', '--yes', '--no-install-recommends', ...missing],
    ]);
  return kinds.map((kind) => {
    const found = ofKind(kind);
    if (!found) throw new Error(howToGet(kind));
    return found;
  });
}

/**
 * Finds a browser in which to show something: the browser with the given name or, if `name` is
 * null, the most preferred one on this machine. Installs a missing Chromium or Firefox as
 * `ensureBrowsers` does. Throws an Error that says how to get a browser.
 */
export async function ensureBrowser(name: BrowserName | null): Promise<Browser> {
  const all = findBrowsers();
  const found = name === null ? all[0] : all.find((browser) => browser.name === name);
  if (found) return found;
  if (name !== null && !(name in SOURCES))
    throw new Error(
      `No ${name} found on this machine; found: ${all.map((browser) => browser.name).join(', ') || 'none'}.`,
    );
  const [installed] = await ensureBrowsers([name === 'firefox' ? 'firefox' : 'chromium']);
  return installed as Browser;
}

/** Returns a line that says how to get a browser with this engine on this system. */
export function howToGet(kind: BrowserKind, platform: string = process.platform): string {
  const { wanted, debian, darwin, win32 } = SOURCES[kind];
  const onLinux = `sudo apt-get install ${debian} (Debian), or your system's own package`;
  const how = { darwin, win32 }[platform] ?? onLinux;
  return `No ${wanted} found. Get it by: ${how}. One in an unusual place: set BROWSER_PATH=${kind}=/path/to/it.`;
}

function canUseApt(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID=debian$/m.test(release) && existsSync(APT);
}
