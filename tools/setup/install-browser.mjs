import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowsers } from './browsers.mjs';
import { say, seconds } from './progress.mjs';

/** Debian's package for each engine. */
const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * A browser of each wanted engine, installed by apt where none is found and that can be done (Debian, as root).
 * Throws an Error that says in one line how to get the missing one elsewhere.
 * @param {import('./browsers.mjs').BrowserKind[]} kinds
 * @returns {Promise<import('./browsers.mjs').Browser[]>} One for each kind, in the order asked for.
 */
export async function ensureBrowsers(kinds) {
  const missing = kinds.filter((kind) => !ofKind(kind));
  if (missing.length > 0) await installByApt(missing);
  return kinds.map((kind) => {
    const found = ofKind(kind);
    if (!found) throw new Error(howToGet(kind));
    return found;
  });
}

/**
 * One browser to show things in: the named one, else the most preferred that is there, else Chromium by apt.
 * Throws an Error that says how to get one.
 * @param {import('./browsers.mjs').BrowserName | null} name
 * @returns {Promise<import('./browsers.mjs').Browser>}
 */
export async function ensureBrowser(name) {
  const all = findBrowsers();
  const found = name === null ? all[0] : all.find((browser) => browser.name === name);
  if (found) return found;
  const isPackaged = name === null || name === 'chromium' || name === 'firefox';
  if (!isPackaged)
    throw new Error(
      `No ${name} found on this machine; found: ${all.map((one) => one.name).join(', ') || 'none'}.`,
    );
  const [installed] = await ensureBrowsers([name === 'firefox' ? 'firefox' : 'chromium']);
  if (!installed) throw new Error(howToGet('chromium'));
  return installed;
}

function ofKind(/** @type {import('./browsers.mjs').BrowserKind} */ kind) {
  return findBrowsers().find((browser) => browser.kind === kind);
}

/** One line that says how to get a browser of this engine on this machine. */
export function howToGet(
  /** @type {import('./browsers.mjs').BrowserKind} */ kind,
  platform = process.platform,
) {
  const wanted = kind === 'firefox' ? 'Firefox' : 'Chrome, Chromium, Edge or Brave';
  const how = {
    darwin: kind === 'firefox' ? 'brew install --cask firefox' : 'brew install --cask chromium',
    win32: kind === 'firefox' ? 'winget install Mozilla.Firefox' : 'winget install Google.Chrome',
  }[/** @type {string} */ (platform)];
  const onLinux = `sudo apt-get install ${DEBIAN_PACKAGE[kind]} (Debian), or your system's own package`;
  return `No ${wanted} found. Get it by: ${how ?? onLinux}. One in an unusual place: set BROWSER_PATH=${kind}=/path/to/it.`;
}

async function installByApt(/** @type {import('./browsers.mjs').BrowserKind[]} */ kinds) {
  const [first] = kinds;
  if (first && !canUseApt()) throw new Error(howToGet(first));
  const names = kinds.map((kind) => DEBIAN_PACKAGE[kind]);
  const began = Date.now();
  say(`Installing ${names.join(' and ')} with apt-get …`);
  await apt(['update']);
  await apt(['install', '--yes', '--no-install-recommends', ...names]);
  say(`  ${names.join(' and ')} installed, ${seconds(began)}`);
}

function canUseApt() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID=debian$/m.test(release) && existsSync('/usr/bin/apt-get');
}

/** Runs apt-get and shows its own account of how far it is (`APT::Status-Fd`), a line every few seconds. */
function apt(/** @type {string[]} */ args) {
  return new Promise((done, fail) => {
    const child = spawn('/usr/bin/apt-get', ['-qq', '-o', 'APT::Status-Fd=3', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ piece) => {
      output += piece;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.stdio[3]?.on('data', progressLines());
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0
        ? done(undefined)
        : fail(new Error(`apt-get ${args.join(' ')} failed:\n${output.slice(-3000)}`)),
    );
  });
}

/** Status lines are `dlstatus:1:12.5:Retrieving file 3 of 40` and `pmstatus:chromium:80.0:Unpacking chromium`. */
function progressLines() {
  let shownAt = Date.now();
  return (/** @type {Buffer} */ piece) => {
    const last = String(piece).trim().split('\n').at(-1) ?? '';
    const [, percent, what] = /^(?:dl|pm)status:[^:]*(?::[a-z0-9]+)?:([\d.]+):(.*)$/.exec(last) ?? [];
    if (!percent || Date.now() - shownAt < 3000) return;
    shownAt = Date.now();
    say(`  … apt-get: ${Math.round(Number(percent))} %, ${what}`);
  };
}
