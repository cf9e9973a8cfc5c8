/**
 * `npm start` shows the extension on an article. `npm start -- dev` rebuilds and reloads it after
 * each change, even of files that Vite's own watch mode misses.
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
import { ROOT, seconds } from './setup/command.mjs';
import { ensureBrowser } from './setup/install-browser.ts';

const WATCHED = ['src', 'public', 'dataset', 'manifest.json'];
const OUT = join(ROOT, 'out', 'dev');
/** File that a successful build writes at its end. web-ext then reloads the extension. */
const STAMP = join(OUT, 'built');
/** Delay of a build after a change, in ms. Changes in quick succession then share a build. */
const SETTLE = 200;

/** Runs `npm start` until the browser window is closed. Resolves to 2 for wrong arguments. */
export function main(args: string[]): Promise<number> {
  return runProgram({ name: 'npm start', usage: USAGE }, args, () =>
    args[0] === 'dev' ? develop(demoOptions(args.slice(1))) : demonstrate(demoOptions(args)),
  );
}

async function develop({ browser: name, page, url, on }: DemoOptions): Promise<number> {
  if (page || on) throw new Refusal('dev has no --page and no --on.');
  const browser = await ensureBrowser(name);
  const target = browser.kind === 'firefox' ? 'firefox' : 'chrome';
  // Builds run one after the other. Each contains all changes that were made before it starts.
  let builds = buildOnce(target);
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      builds = builds.then(() => buildOnce(target));
    }, SETTLE);
  };
  await builds;
  // With `persistent: false`, watchers do not keep this program running after the browser has
  // closed.
  for (const path of WATCHED)
    watch(join(ROOT, path), { recursive: true, persistent: false }, changed);
  return browse(browser, join(OUT, target), url);
}

async function buildOnce(target: 'chrome' | 'firefox'): Promise<void> {
  const began = Date.now();
  try {
    await build(target, { outRoot: OUT });
    await writeFile(STAMP, new Date().toISOString());
    console.log(`Built in ${seconds(began)}.`);
  } catch (error) {
    console.log(`Not built: ${errorMessage(error)}`);
  }
}

/** Opens a browser with the extension in `folder`. When web-ext ends, resolves to its exit code. */
async function browse(browser: Browser, folder: string, url: string | null): Promise<number> {
  const isFirefox = browser.kind === 'firefox';
  const args = [
    ...['run', '--source-dir', folder, '--watch-file', STAMP],
    ...['--target', isFirefox ? 'firefox-desktop' : 'chromium'],
    ...[isFirefox ? '--firefox' : '--chromium-binary', browser.path],
    ...(url ? ['--start-url', url] : []),
    ...(hasDisplay() ? [] : ['--arg=--headless']),
    // If the user is root, Chromium does not start with its sandbox.
    ...(!isFirefox && process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : []),
  ];
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const child = spawn(process.execPath, [webExt, ...args], { cwd: ROOT, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return code ?? 1;
}
