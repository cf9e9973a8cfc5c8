import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choiceOf } from '../src/cli/choice-of.ts';
import { parsedOptions } from '../src/cli/parsed-options.ts';
import { runProgram } from '../src/cli/program.ts';
import { Refusal } from '../src/cli/refusal.ts';
import type { BrowserKind } from './setup/browsers.ts';
import { BRIEF, ROOT, runQuietly, seconds } from './setup/command.mjs';
import { ensureBrowsers } from './setup/install-browser.ts';
import { byVitest, type Result, Steps, tallyText } from './setup/steps.ts';

const USAGE = `usage: npm test                  checks, builds, unit tests, end-to-end tests in both browsers
       npm test -- check [--write]   types, format and lint, rules of the record; --write repairs
                                     the format and the order of the interface's texts
       npm test -- SUITE [NAME…] [--browser chromium|firefox]
  wide      articles beside an open panel, awkward and living pages, languages, permissions,
            newsrooms, record page
  feed      faults of a feed, against a real server
  hostile   attacks by pages, records, keys and texts
NAMEs are the suite's files to run, without folder and ending. After a failure, the remaining steps
still run.`;

const OPTIONS = { browser: { type: 'string' }, write: { type: 'boolean' } } as const;
const KINDS: BrowserKind[] = ['firefox', 'chromium'];
const VITEST = 'node_modules/vitest/vitest.mjs';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
/** Checks of the sources, in the order in which they run: name, program, arguments. */
const CHECKS = [
  // With several threads, the compiler would do some work twice and take cores from the tests.
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit', '--singleThreaded'],
  ['format and lint', BIOME, 'check', '.'],
  ['record validation', 'tools/run.mjs', 'src/cli/record/index.ts', 'validate'],
];
/** Command that lints the Firefox build. Because of `-w`, warnings count as failures. */
const LINT = ['node_modules/web-ext/bin/web-ext.js', 'lint', '-w', '-s', 'dist/firefox'];
/** Commands that repair faults before the checks run. */
const REPAIRS = [
  ['order of the catalogs', VITEST, 'run', 'test/public/catalog-order.test.ts', '--update'],
  ['format', BIOME, 'check', '--write', '.'],
];
/**
 * Longer suites, which run only if the arguments name them. Each key is a Vitest project, and its
 * value is the project's folder in `test`.
 */
const LONGER: Record<string, string> = { wide: 'e2e', feed: 'feed', hostile: 'hostile' };

const steps = new Steps();

/**
 * Runs the checks and tests that the arguments select. Unlike plain Vitest, it can also install
 * browsers, and build and lint the extension. Resolves to the exit code (see `runProgram`).
 */
export function main(args: string[]): Promise<number> {
  return runProgram({ name: 'npm test', usage: USAGE }, args, () => runTests(args));
}

async function runTests(args: string[]): Promise<number> {
  const { values, positionals } = parsedOptions(args, OPTIONS, ['[SUITE]', '[NAME]…']);
  const [suite = 'all', ...names] = positionals;
  if (!['all', 'check', ...Object.keys(LONGER)].includes(suite))
    throw new Refusal(`There is no suite "${suite}".`);
  const kinds = values.browser ? [choiceOf('--browser', values.browser, KINDS)] : KINDS;
  const files = names.map((name) => join('test', LONGER[suite] ?? '', `${name}.${suite}.ts`));
  const unknown = files.find((file) => !existsSync(join(ROOT, file)));
  if (unknown) throw new Refusal(`There is no ${unknown}.`);
  useOwnFolder();
  if (suite in LONGER) return runSuite(suite, files, kinds);
  const began = Date.now();
  if (suite === 'check') await runInTurn(values.write ? [...REPAIRS, ...CHECKS] : CHECKS);
  else await runAll();
  console.log(`\nAll steps took ${seconds(began)}.`);
  console.log(tallyText(steps.tally));
  return steps.tally.failed > 0 ? 1 : 0;
}

/**
 * Makes one folder for all temporary files, which is removed at the end. Browsers and linters that
 * end early would otherwise leave their files behind.
 */
function useOwnFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'still-banned-'));
  // Programs find the folder by `TMPDIR` on Linux and macOS, and by `TEMP` and `TMP` on Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}

/** Runs all but the longer suites. The unit tests start first, because they take longest. */
async function runAll(): Promise<void> {
  const unitTests = steps.run('unit tests', () => vitest([]));
  await Promise.all([unitTests, runInTurn(CHECKS), buildAndBrowse()]);
}

async function runInTurn(commands: string[][]): Promise<void> {
  for (const [name = '', ...command] of commands) await steps.run(name, () => node(command));
}

function node(args: string[]): Promise<Result> {
  // The TypeScript compiler, a Go program, then collects no garbage until it uses 2 GiB.
  const env = { GOGC: 'off', GOMEMLIMIT: '2GiB' };
  return runQuietly(process.execPath, [...BRIEF, ...args], { env, longestMs: 300_000 });
}

function vitest(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Result> {
  const options = { env: { NO_COLOR: '1', ...env }, longestMs: 900_000 };
  return byVitest(runQuietly(process.execPath, [VITEST, 'run', ...args], options));
}

/** Builds the extension, then tests it in both browsers at the same time. */
async function buildAndBrowse(): Promise<void> {
  await steps.run('browsers', async () => {
    for (const { path } of await ensureBrowsers(KINDS)) console.log(`  ${path}`);
    return { ok: true, output: '' };
  });
  const isBuilt = await steps.run('production builds, Chrome and Firefox', builds);
  const env = isBuilt ? { E2E_PLAIN_BUILD: join(ROOT, 'dist') } : {};
  const browse = (kind: BrowserKind) => vitest(['--project', 'e2e'], { E2E_BROWSER: kind, ...env });
  const running = KINDS.map((kind) => steps.run(`end-to-end in ${kind}`, () => browse(kind)));
  if (isBuilt) running.push(steps.run('web-ext lint', () => node(LINT)));
  await Promise.all(running);
}

/** Builds the extension for both browsers, and prints the sizes of the packages. */
async function builds(): Promise<Result> {
  const result = await node(['tools/run.mjs', 'tools/build.ts']);
  for (const [line] of result.output.matchAll(/^(chrome|firefox): .*/gm)) console.log(`  ${line}`);
  return result;
}

/**
 * Runs a longer suite, such as `feed`, in each browser. If `files` is empty, runs the whole
 * suite, otherwise only these files. Returns the exit code.
 */
function runSuite(suite: string, files: string[], kinds: BrowserKind[]): number {
  const args = [VITEST, 'run', '--project', suite, ...files];
  const codes = kinds.map((kind) => {
    console.log(`▸ ${suite} in ${kind}`);
    const env = { ...process.env, E2E_BROWSER: kind };
    return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).status;
  });
  return codes.every((code) => code === 0) ? 0 : 1;
}
