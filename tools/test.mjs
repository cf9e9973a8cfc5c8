/**
 * `npm test`: runs all checks and tests, even on a machine with nothing installed. It installs what
 * is missing and runs the steps; the two browsers and everything else run side by side. Each step
 * prints a line when it begins and a line with its result and time when it ends; a failure stops no
 * other step. The last line is `N passed, N failed`.
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

/** Runs vitest. Its output is shown if a test fails; its JSON report gives the counts. */
function vitest(
  /** @type {string} */ name,
  /** @type {string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ env = {},
) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report(name)}`];
  return byVitestReport(report(name), () =>
    runNode([module('vitest/vitest.mjs'), 'run', ...reporters, ...args], {
      env: { NO_COLOR: '1', ...env },
      longestMs: 900_000,
    }),
  );
}

/** Checks the Firefox build with web-ext; a warning counts as a failure. */
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

/** Builds for both browsers. The summary repeats the sizes that the build prints. */
async function builds() {
  const { code, output } = await runNode(['tools/build.mjs'], { longestMs: 300_000 });
  const sizes = output.split('\n').filter((line) => /^(chrome|firefox): /.test(line));
  for (const line of sizes) say(`  ${line}`);
  return { ok: code === 0, output };
}

/** Builds the extension, then tests it in both browsers at once. */
async function buildAndBrowse() {
  const built = await steps.run('production builds, Chrome and Firefox', builds);
  const env = built ? { E2E_PLAIN_BUILD: join(ROOT, 'dist') } : {};
  const endToEnd = (/** @type {import('./setup/browsers.mjs').BrowserKind} */ kind) =>
    vitest(`e2e-${kind}`, ['--project', 'e2e'], { E2E_BROWSER: kind, ...env });
  await Promise.all([
    steps.run('end-to-end in Firefox', () => endToEnd('firefox')),
    steps.run('end-to-end in Chromium', () => endToEnd('chromium')),
    steps.run(
      'web-ext lint',
      built ? lint : async () => ({ ok: false, output: 'There is no build to check.' }),
    ),
  ]);
}

/** Checks and tests the sources, one step after the other. */
async function checkSources() {
  await steps.run('types', () => byExitCode(runNode([module('typescript/bin/tsc'), '--noEmit'])));
  await steps.run('format and lint', () =>
    byExitCode(runNode([module('@biomejs/biome/bin/biome'), 'check', '.'])),
  );
  await steps.run('record validation', () =>
    byExitCode(runNode(['tools/run.mjs', 'src/cli/record/index.ts', 'validate'])),
  );
  await steps.run('unit tests', () => vitest('unit', []));
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
  await Promise.all([buildAndBrowse(), checkSources()]);
} else say('Without its packages nothing else can run.');

say(`\nAll steps took ${seconds(began)}.`);
say(steps.closingLine());
process.exitCode = steps.tally.failed > 0 ? 1 : 0;
