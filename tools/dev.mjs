/**
 * `npm run dev`: the extension in a real browser with live reload. A change of the sources, texts
 * or data rebuilds it, and web-ext, which builds nothing itself, then reloads it. Vite's own watch
 * mode does not see the detector (@crxjs/vite-plugin bundles it apart), the catalogs or the record.
 *   -- --browser firefox   another browser than the most preferred on this machine
 *   -- --url https://…     a page to open
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES } from './setup/browsers.mjs';
import { ROOT } from './setup/command.mjs';
import { ensureBrowser } from './setup/install-browser.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { say, seconds } from './setup/progress.mjs';

const WATCHED = ['src', 'public', 'dataset', 'manifest.json'];
const OUT = join(ROOT, 'out', 'dev');
/** File whose change makes web-ext reload the extension. Each successful build writes it last. */
const STAMP = join(OUT, 'built');
/** Time after a change, in milliseconds, during which further changes join the same build. */
const SETTLE = 200;

const { values } = parseArgs({ options: { browser: { type: 'string' }, url: { type: 'string' } } });
const name = BROWSER_NAMES.find((known) => known === values.browser) ?? null;
if (values.browser && !name)
  throw new Error(`--browser: "${values.browser}" is none of ${BROWSER_NAMES.join(', ')}.`);
await ensurePackages();
const browser = await ensureBrowser(name);
const target = browser.kind === 'firefox' ? 'firefox' : 'chrome';
const { build } = await import('./build.mjs');
await buildOnce();
rebuildOnChange();
startWebExt();

async function buildOnce() {
  const began = Date.now();
  try {
    await build({ browsers: [target], outRoot: OUT, say: () => {} });
    await writeFile(STAMP, new Date().toISOString());
    say(`Built in ${seconds(began)}.`);
  } catch (error) {
    say(`Not built: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Rebuilds on changes. Builds run one after the other, each with all the changes made before it
 * starts.
 */
function rebuildOnChange() {
  let builds = Promise.resolve();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      builds = builds.then(buildOnce);
    }, SETTLE);
  };
  for (const path of WATCHED) watch(join(ROOT, path), { recursive: true }, changed);
}

/** Opens the browser; the program ends when its window is closed. */
function startWebExt() {
  const isFirefox = browser.kind === 'firefox';
  const args = [
    ...['run', '--source-dir', join(OUT, target), '--watch-file', STAMP],
    ...(isFirefox
      ? ['--target', 'firefox-desktop', '--firefox', browser.path]
      : ['--target', 'chromium', '--chromium-binary', browser.path]),
    ...(values.url ? ['--start-url', values.url] : []),
    ...browserFlags(isFirefox).map((flag) => `--arg=${flag}`),
  ];
  const program = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const child = spawn(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'inherit' });
  child.on('close', (code) => process.exit(code ?? 1));
}

/**
 * Returns flags for the browser: Chromium run by root needs `--no-sandbox`; without a display each
 * browser needs `--headless`.
 * @param {boolean} isFirefox
 */
function browserFlags(isFirefox) {
  const hasDisplay =
    process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return [
    ...(hasDisplay ? [] : ['--headless']),
    ...(isFirefox || process.getuid?.() !== 0 ? [] : ['--no-sandbox']),
  ];
}
