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
import { errorMessage } from '../src/core/wording/error-message.ts';
import { build } from './build.ts';
import { type Browser, browserName } from './setup/browsers.ts';
import { ROOT, say, seconds } from './setup/command.mjs';
import { ensureBrowser } from './setup/install-browser.ts';

const WATCHED = ['src', 'public', 'dataset', 'manifest.json'];
const OUT = join(ROOT, 'out', 'dev');
/** File whose change makes web-ext reload the extension. Each successful build writes it last. */
const STAMP = join(OUT, 'built');
/** Time after a change, in milliseconds, during which further changes join the same build. */
const SETTLE = 200;

/** Entry of `npm run dev`. Resolves to the exit code when the browser's window is closed. */
export async function main(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { browser: text, url: text } });
  const name = values.browser ? browserName('--browser', values.browser) : null;
  const browser = await ensureBrowser(name);
  const target = browser.kind === 'firefox' ? 'firefox' : 'chrome';
  await buildOnce(target);
  rebuildOnChange(target);
  const exitCode = await browse(browser, join(OUT, target), values.url);
  // The watchers would keep the program alive.
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
 * Rebuilds on changes. Builds run one after the other, each with all the changes made before it
 * starts.
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

/** Opens the browser with the extension in `folder`. Resolves to web-ext's exit code. */
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
    // Chromium's sandbox refuses to run as root.
    ...(kind === 'chromium' && process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : []),
  ];
  const program = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const child = spawn(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((closed) => child.on('close', (code) => closed(code ?? 1)));
}
