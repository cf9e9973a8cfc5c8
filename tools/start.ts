/**
 * `npm start` shows the extension on an article about a ban. `npm start -- dev` runs it in a real
 * browser and, after a change of sources, texts or data, builds it again and lets web-ext reload
 * it. Vite's own watch mode is not enough: it ignores the detector (@crxjs/vite-plugin bundles it
 * separately), the catalogs and the record.
 *   --browser firefox   the browser to use; by default, the most preferred one on this machine
 *   --url https://…     a page to open
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { errorMessage } from '../src/core/wording/error-message.ts';
import { hasDisplay } from '../test/e2e/demo/has-display.ts';
import { main as demonstrate } from '../test/e2e/demo.ts';
import { build } from './build.ts';
import { type Browser, browserName } from './setup/browsers.ts';
import { ROOT, say, seconds } from './setup/command.mjs';
import { ensureBrowser } from './setup/install-browser.ts';

const WATCHED = ['src', 'public', 'dataset', 'manifest.json'];
const OUT = join(ROOT, 'out', 'dev');
/** File that each successful build writes last. web-ext reloads the extension when it changes. */
const STAMP = join(OUT, 'built');
/** Time, in ms, to wait after a change, so that changes in quick succession are built together. */
const SETTLE = 200;

/** Runs `npm start`. Resolves to the exit code when the browser window is closed. */
export async function main(args: string[]): Promise<number> {
  return args[0] === 'dev' ? develop(args.slice(1)) : demonstrate(args);
}

async function develop(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { browser: text, url: text } });
  const name = values.browser ? browserName('--browser', values.browser) : null;
  const browser = await ensureBrowser(name);
  const target = browser.kind === 'firefox' ? 'firefox' : 'chrome';
  // Builds run one after the other, and each contains all changes made before its start.
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
  const exitCode = await browse(browser, join(OUT, target), values.url);
  // If the program did not exit here, the file watchers would keep it running.
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
 * Opens a browser with the extension that was built into `folder`. Resolves to web-ext's exit
 * code when the browser is closed.
 */
async function browse({ kind, path }: Browser, folder: string, url?: string): Promise<number> {
  const program = kind === 'firefox' ? 'firefox' : 'chromium-binary';
  const args = [
    ...['run', '--source-dir', folder, '--watch-file', STAMP, `--${program}`, path],
    ...['--target', kind === 'firefox' ? 'firefox-desktop' : 'chromium'],
    ...(url ? ['--start-url', url] : []),
    ...(hasDisplay() ? [] : ['--arg=--headless']),
    // For the root user, Chromium refuses to start with its sandbox.
    ...(kind === 'chromium' && process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : []),
  ];
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const child = spawn(process.execPath, [webExt, ...args], { cwd: ROOT, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return code ?? 1;
}
