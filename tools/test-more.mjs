/**
 * Runs the longer suites in real Chromium and real Firefox, from a bare machine on; each takes
 * minutes, so `npm test` leaves them out.
 *   npm run test:wide   awkward and living pages, languages, permissions, newsrooms, record page
 *   npm run test:feed   the feed's faults against a real server
 * `-- --browser firefox` selects one browser, `-- languages record` these files. Ends with the line
 * `N passed, N failed`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runNode } from './setup/command.mjs';
import { ensureBrowsers } from './setup/install-browser.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { say, seconds } from './setup/progress.mjs';
import { byVitestReport, Steps } from './setup/steps.mjs';

const KINDS = /** @type {const} */ (['chromium', 'firefox']);
/** Folder of each suite, and the ending of its files' names. */
const SUITES = {
  wide: { folder: 'test/e2e', ending: '.wide.ts', project: 'wide' },
  feed: { folder: 'test/feed', ending: '.feed.ts', project: 'feed' },
};

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string' } },
  allowPositionals: true,
});
const suite = positionals[0] === 'feed' ? 'feed' : 'wide';
const wanted = positionals.slice(1);
const kinds = KINDS.filter((kind) => values.browser === undefined || kind === values.browser);
if (kinds.length === 0)
  throw new Error(`--browser: "${values.browser}" is none of ${KINDS.join(', ')}.`);
const all = filesOf(SUITES[suite]);
const unknown = wanted.filter((name) => !all.map(nameOf).includes(name));
if (unknown.length > 0) {
  say(
    `No file of this suite is called ${unknown.join(' or ')}. There are: ${all.map(nameOf).join(', ')}.`,
  );
  process.exit(2);
}
const files = all.filter((file) => wanted.length === 0 || wanted.includes(nameOf(file)));

const began = Date.now();
const steps = new Steps();
const ready = await steps.run('npm packages', async () => {
  await ensurePackages();
  return { ok: true, output: '' };
});
if (ready)
  for (const kind of kinds)
    for (const file of files)
      await steps.run(`${nameOf(file)} in ${kind}`, () => testsIn(kind, file));

say(`\nAll steps took ${seconds(began)}.`);
say(steps.closingLine());
process.exitCode = steps.tally.failed > 0 ? 1 : 0;

/**
 * Returns the files of a suite. Each is a step of its own, so that a file that hangs costs no other
 * file and is named.
 * @param {{ folder: string, ending: string }} suite
 */
function filesOf({ folder, ending }) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

/** @param {string} file */
function nameOf(file) {
  const { folder, ending } = SUITES[suite];
  return file.slice(folder.length + 1, -ending.length);
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @param {string} file
 */
async function testsIn(kind, file) {
  await ensureBrowsers([kind]);
  const report = join(
    ROOT,
    'out',
    'test',
    `${suite}-${kind}-${nameOf(file).replaceAll('/', '-')}.json`,
  );
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`];
  const program = join(ROOT, 'node_modules', 'vitest/vitest.mjs');
  const run = () =>
    runNode([program, 'run', ...reporters, '--project', SUITES[suite].project, file], {
      env: { NO_COLOR: '1', E2E_BROWSER: kind },
      longestMs: 900_000,
    });
  return byVitestReport(report, run, { maySkipAll: true });
}
