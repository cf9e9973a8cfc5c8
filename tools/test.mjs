/**
 * `npm test`: everything that has to hold, from a bare machine on: installs what is missing, then runs each step with a
 * line and its time, goes on after a failure, and closes with one line `N passed, N failed`.
 */
import { join } from 'node:path';
import { ROOT, runNode } from './setup/command.mjs';
import { ensureBrowsers } from './setup/install-browser.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { say, seconds } from './setup/progress.mjs';
import { byExitCode, byVitestReport, Steps } from './setup/steps.mjs';

const began = Date.now();
const steps = new Steps();
const module = (/** @type {string} */ path) => join(ROOT, 'node_modules', path);
const report = (/** @type {string} */ name) => join(ROOT, 'out', 'test', `${name}.json`);

/** Runs vitest with its ordinary output kept for a failure and a JSON report for the count. */
function vitest(
  /** @type {string} */ name,
  /** @type {string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ env = {},
) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report(name)}`];
  return byVitestReport(report(name), () =>
    runNode([module('vitest/vitest.mjs'), 'run', ...reporters, ...args], {
      env: { NO_COLOR: '1', ...env },
      longestMs: 300_000,
    }),
  );
}

/** web-ext's verdict on the Firefox build; a warning counts as a failure. */
async function lint() {
  const { code, output } = await runNode([
    module('web-ext/bin/web-ext.js'),
    'lint',
    '--source-dir=dist/firefox',
    '--output=json',
  ]);
  const found = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)).summary;
  const summary = `${found.errors} errors, ${found.warnings} warnings, ${found.notices} notices`;
  return { ok: code === 0 && found.errors === 0 && found.warnings === 0, output, summary };
}

/** The sizes that the build prints. */
async function builds() {
  const { code, output } = await runNode(['tools/build.mjs'], { longestMs: 120_000 });
  const sizes = output.split('\n').filter((line) => /^(chrome|firefox): /.test(line));
  for (const line of sizes) say(`  ${line}`);
  return { ok: code === 0, output };
}

function endToEnd(/** @type {import('./setup/browsers.mjs').BrowserKind} */ kind) {
  return async () => {
    await ensureBrowsers([kind]);
    return vitest(`e2e-${kind}`, ['--project', 'e2e'], { E2E_BROWSER: kind });
  };
}

const ready = await steps.run('npm packages', async () => {
  await ensurePackages();
  return { ok: true, output: '' };
});
if (ready) {
  await steps.run('browsers', async () => {
    const found = await ensureBrowsers(['chromium', 'firefox']);
    return { ok: true, output: '', summary: found.map(({ path }) => path).join(', ') };
  });
  await steps.run('types', () => byExitCode(runNode([module('typescript/bin/tsc'), '--noEmit'])));
  await steps.run('format and lint', () =>
    byExitCode(runNode([module('@biomejs/biome/bin/biome'), 'check', '.'])),
  );
  await steps.run('record validation', () =>
    byExitCode(runNode(['tools/run.mjs', 'src/cli/record/index.ts', 'validate'])),
  );
  const built = await steps.run('production builds, Chrome and Firefox', builds);
  await steps.run(
    'web-ext lint',
    built ? lint : async () => ({ ok: false, output: 'There is no build to check.' }),
  );
  await steps.run('unit tests', () => vitest('unit', []));
  await steps.run('end-to-end in Chromium', endToEnd('chromium'));
  await steps.run('end-to-end in Firefox', endToEnd('firefox'));
} else say('Without its packages nothing else can run.');

say(`\nAll steps took ${seconds(began)}.`);
say(steps.closingLine());
process.exitCode = steps.tally.failed > 0 ? 1 : 0;
