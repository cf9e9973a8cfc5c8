/**
 * What `npm test` leaves out because it takes minutes, in real Chromium and real Firefox, from a bare machine on:
 *   npm run test:wide   awkward and living pages, languages, permissions, newsrooms, the record page, the first run
 *   npm run test:feed   the feed's faults against a real server
 * `-- --browser firefox` takes one of the browsers. Ends with one line `N passed, N failed`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runNode } from './setup/command.mjs';
import { ensureBrowsers } from './setup/install-browser.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { say, seconds } from './setup/progress.mjs';
import { byVitestReport, Steps } from './setup/steps.mjs';

const KINDS = /** @type {const} */ (['chromium', 'firefox']);
/** So that no step takes longer than a quarter of an hour. */
const PARTS = { wide: ['1/3', '2/3', '3/3'], feed: ['1/1'] };
const SUITES = { wide: 'vitest.wide.config.ts', feed: 'vitest.feed.config.ts' };

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string' } },
  allowPositionals: true,
});
const suite = positionals[0] === 'feed' ? 'feed' : 'wide';
const kinds = KINDS.filter((kind) => values.browser === undefined || kind === values.browser);
if (kinds.length === 0) throw new Error(`--browser: "${values.browser}" is none of ${KINDS.join(', ')}.`);

const began = Date.now();
const steps = new Steps();
const ready = await steps.run('npm packages', async () => {
  await ensurePackages();
  return { ok: true, output: '' };
});
if (ready)
  for (const kind of kinds)
    for (const part of PARTS[suite])
      await steps.run(`${suite} tests in ${kind}, part ${part}`, () => testsIn(kind, part));

say(`\nAll steps took ${seconds(began)}.`);
say(steps.closingLine());
process.exitCode = steps.tally.failed > 0 ? 1 : 0;

/**
 * @param {'chromium' | 'firefox'} kind
 * @param {string} part of the files, as vitest's `--shard` has it
 */
async function testsIn(kind, part) {
  await ensureBrowsers([kind]);
  const report = join(ROOT, 'out', 'test', `${suite}-${kind}-${part.charAt(0)}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const program = join(ROOT, 'node_modules', 'vitest/vitest.mjs');
  return byVitestReport(report, () =>
    runNode([program, 'run', ...reporters, '--shard', part, '--config', SUITES[suite]], {
      env: { NO_COLOR: '1', E2E_BROWSER: kind },
      longestMs: 900_000,
    }),
  );
}
