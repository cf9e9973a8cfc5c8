/**
 * `npm start` shows the extension on an article about a ban. `npm start -- dev` opens a browser
 * for development, and rebuilds and reloads the extension after each change. Vite's own watch mode
 * would miss catalogs, record and detector. Options of `dev`:
 * - `--browser firefox`: by default the most preferred browser on this machine
 * - `--url https://…`: a page to open
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../src/cli/program.ts';
import { Refusal } from '../src/cli/refusal.ts';
import { errorMessage } from '../src/core/wording/error-message.ts';
import { type DemoOptions, demoOptions, USAGE } from '../test/e2e/demo/demo-options.ts';
import { demonstrate } from '../test/e2e/demo/demonstrate.ts';
import { hasDisplay } from '../test/e2e/demo/has-display.ts';
import { build } from './build.ts';
import type { Browser } from './setup/browsers.ts';
import { ROOT, say, seconds } from './setup/command.mjs';
import { ensureBrowser } from './setup/install-browser.ts';

const WATCHED = ['src', 'public', 'dataset', 'manifest.json'];
const OUT = join(ROOT, 'out', 'dev');
/**
 * File that each build writes at the end if it succeeds. web-ext reloads the extension when this
 * file changes.
 */
const STAMP = join(OUT, 'built');
/**
 * Time, in ms, from a change of a file to the build. Changes in quick succession are thus built
 * together.
 */
const SETTLE = 200;

/**
 * Runs `npm start`. Resolves to the exit code when the reader closes the browser window, or to 2
 * for wrong arguments.
 */
export function main(args: string[]): Promise<number> {
  return runProgram({ name: 'npm start', usage: USAGE }, args, () =>
    args[0] === 'dev' ? develop(devOptions(args.slice(1))) : demonstrate(demoOptions(args)),
  );
}

/**
 * Parses the options of `npm start -- dev` like `demoOptions`, but refuses those that only `npm
 * start` has.
 */
function devOptions(args: string[]): DemoOptions {
  const options = demoOptions(args);
  if (options.page || options.on) throw new Refusal('dev has no --page and no --on.');
  return options;
}

async function develop({ browser: name, url }: DemoOptions): Promise<number> {
  const browser = await ensureBrowser(name);
  const target = browser.kind === 'firefox' ? 'firefox' : 'chrome';
  // Builds run one after the other. Each build contains all changes that were made before it
  // starts.
  let builds = buildOnce(target);
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      builds = builds.then(() => buildOnce(target));
    }, SETTLE);
  };
  await builds;
  for (const path of WATCHED) watch(join(ROOT, path), { recursive: true }, changed);
  const exitCode = await browse(browser, join(OUT, target), url);
  // Without this exit, the watchers of files would keep the program running.
  process.exit(exitCode);
}

async function buildOnce(target: 'chrome' | 'firefox'): Promise<void> {
  const began = Date.now();
  try {
    await build({ browsers: [target], outRoot: OUT });
    await writeFile(STAMP, new Date().toISOString());
    say(`Built in ${seconds(began)}.`);
  } catch (error) {
    say(`Not built: ${errorMessage(error)}`);
  }
}

/**
 * Opens a browser with the extension built into `folder`. Resolves to web-ext's exit code when the
 * browser is closed.
 */
async function browse(
  { kind, path }: Browser,
  folder: string,
  url: string | null,
): Promise<number> {
  const program = kind === 'firefox' ? 'firefox' : 'chromium-binary';
  const args = [
    ...['run', '--source-dir', folder, '--watch-file', STAMP, `--${program}`, path],
    ...['--target', kind === 'firefox' ? 'firefox-desktop' : 'chromium'],
    ...(url ? ['--start-url', url] : []),
    ...(hasDisplay() ? [] : ['--arg=--headless']),
    // If the user is root, Chromium does not start with its sandbox.
    ...(kind === 'chromium' && process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : []),
  ];
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const child = spawn(process.execPath, [webExt, ...args], { cwd: ROOT, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return code ?? 1;
}
