/**
 * `npm start -- dev`: runs the extension in a real browser. After a change of sources, texts or
 * data, it builds the extension again, and web-ext then reloads it. Vite's own watch mode is not
 * enough: it ignores the detector (@crxjs/vite-plugin bundles it separately), the catalogs and the
 * record.
 *   --browser firefox   the browser to use; by default, the most preferred one on this machine
 *   --url https://…     a page to open
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { errorMessage } from '../src/core/wording/error-message.ts';
import { build } from './build.ts';
import { type Browser, browserName } from './setup/browsers.ts';
import { ROOT, say, seconds } from './setup/command.mjs';
import { ensureBrowser } from './setup/install-browser.ts';

const WATCHED = ['src', 'public', 'dataset', 'manifest.json'];
const OUT = join(ROOT, 'out', 'dev');
/**
 * File that each successful build writes last. web-ext watches it and reloads the extension when
 * it changes.
 */
const STAMP = join(OUT, 'built');
/** Time, in ms, to wait after a change, so that changes in quick succession are built together. */
const SETTLE = 200;

/** Runs `npm start -- dev`. Resolves to the exit code when the browser window is closed. */
export async function main(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { browser: text, url: text } });
  const name = values.browser ? browserName('--browser', values.browser) : null;
  const browser = await ensureBrowser(name);
  const target = browser.kind === 'firefox' ? 'firefox' : 'chrome';
  await buildOnce(target);
  rebuildOnChange(target);
  const exitCode = await browse(browser, join(OUT, target), values.url);
  // If the program did not exit here, the file watchers would keep it running.
  process.exit(exitCode);
}

async function buildOnce(target: 'chrome' | 'firefox'): Promise<void> {
  const began = Date.now();
  try {
    await build({ browsers: [target], outRoot: OUT, say: () => {} });
    await writeFile(STAMP, new Date().toISOString());
    say(`Built in ${seconds(began)}.`);
  } catch (error) {
    say(`Not built: ${errorMessage(error)}`);
  }
}

/**
 * Rebuilds the extension after changes. Builds run one after the other, and each contains all
 * changes made before its start.
 */
function rebuildOnChange(target: 'chrome' | 'firefox'): void {
  let builds = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      builds = builds.then(() => buildOnce(target));
    }, SETTLE);
  };
  for (const path of WATCHED) watch(join(ROOT, path), { recursive: true }, changed);
}

/**
 * Opens a browser with the extension that was built into `folder`. Resolves to web-ext's exit
 * code.
 */
function browse({ kind, path }: Browser, folder: string, url?: string): Promise<number> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasDisplay = process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY;
  const args = [
    ...['run', '--source-dir', folder, '--watch-file', STAMP],
    ...(kind === 'firefox'
      ? ['--target', 'firefox-desktop', '--firefox', path]
      : ['--target', 'chromium', '--chromium-binary', path]),
    ...(url ? ['--start-url', url] : []),
    ...(hasDisplay ? [] : ['--arg=--headless']),
    // For the root user, Chromium refuses to start with its sandbox.
    ...(kind === 'chromium' && process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : []),
  ];
  const program = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const child = spawn(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((closed) => child.on('close', (code) => closed(code ?? 1)));
}
