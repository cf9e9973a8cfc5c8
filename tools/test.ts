import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind } from './setup/browsers.ts';
import { ROOT, runQuietly, say, seconds } from './setup/command.mjs';
import { ensureBrowsers } from './setup/install-browser.ts';
import { byExitCode, byVitestReport, type Result, Steps, tallyText } from './setup/steps.ts';

const USAGE = `usage: npm test                  checks, builds, unit tests, end-to-end tests in both browsers
       npm test -- check [--write]   types, format and lint, rules of the record; --write repairs
                                     the format and the order of the interface's texts
       npm test -- SUITE [NAME…] [--browser chromium|firefox]
  wide      awkward and living pages, languages, permissions, newsrooms, record page
  feed      faults of a feed, against a real server
  hostile   attacks by pages, records, keys and texts
NAMEs are the suite's files to run, without folder and ending. After a failure, the remaining steps
still run. The last line of the output is "N passed, N failed".`;

const KINDS: BrowserKind[] = ['firefox', 'chromium'];
const VITEST = 'node_modules/vitest/vitest.mjs';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
/** Checks of the sources, in the order in which they run: name, program and arguments. */
const CHECKS = [
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['format and lint', BIOME, 'check', '.'],
  ['record validation', 'tools/run.mjs', 'src/cli/record/index.ts', 'validate'],
];
/** Commands that repair faults before the checks run. */
const REPAIRS = [
  ['order of the catalogs', VITEST, 'run', 'test/public/catalog-order.test.ts', '--update'],
  ['format', BIOME, 'check', '--write', '.'],
];
/**
 * Suites that take longer: the vitest project, and the folder and name ending of their files.
 * Files with the ending `unit` need no browser; `npm test` runs them with the unit tests.
 */
const LONGER: Record<string, { folder: string; ending: string; unit?: string }> = {
  wide: { folder: 'test/e2e', ending: '.wide.ts' },
  feed: { folder: 'test/feed', ending: '.feed.ts' },
  hostile: { folder: 'test/hostile', ending: '.hostile.ts', unit: '.test.ts' },
};

const steps = new Steps();

/**
 * Runs checks and tests as the usage text says, and installs missing browsers. Resolves to the
 * exit code: 0 for success, 1 after a failure, 2 for wrong arguments.
 */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { browser: { type: 'string' }, write: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [suite = 'all', ...names] = positionals;
  if (!['all', 'check', ...Object.keys(LONGER)].includes(suite)) return refused(USAGE);
  const kinds = KINDS.filter((kind) => values.browser === undefined || kind === values.browser);
  if (kinds.length === 0)
    return refused(`--browser: "${values.browser}" is none of ${KINDS.join(', ')}.`);
  const files = namesOf(suite);
  const unknown = names.filter((name) => !files.includes(name)).join(' or ');
  if (unknown)
    return refused(`No file of this suite is called ${unknown}. There are: ${files.join(', ')}.`);
  const began = Date.now();
  if (suite in LONGER) await runFiles(suite, names.length > 0 ? names : files, kinds);
  else if (suite === 'check') await runInTurn(values.write ? [...REPAIRS, ...CHECKS] : CHECKS);
  else await Promise.all([buildAndBrowse(), runInTurn(CHECKS).then(unitTests)]);
  say(`\nAll steps took ${seconds(began)}.`);
  say(tallyText(steps.tally));
  return steps.tally.failed > 0 ? 1 : 0;
}

function refused(reason: string): number {
  say(reason);
  return 2;
}

function node(args: string[], longestMs?: number): Promise<Result> {
  return byExitCode(runQuietly(process.execPath, args, { longestMs }));
}

/** Runs vitest. Prints its output if a test failed, and counts the tests in its JSON report. */
function vitest(
  name: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  allowance: { maySkipAll?: boolean } = {},
): Promise<Result> {
  const report = join(ROOT, 'out/test', `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const options = { env: { NO_COLOR: '1', ...env }, longestMs: 900_000 };
  const run = () => runQuietly(process.execPath, [VITEST, 'run', ...reporters, ...args], options);
  return byVitestReport(report, run, allowance);
}

async function runInTurn(commands: string[][]): Promise<void> {
  for (const [name = '', ...command] of commands) await steps.run(name, () => node(command));
}

function unitTests(): Promise<boolean> {
  return steps.run('unit tests', () => vitest('unit', []));
}

/** Builds the extension, then tests it in both browsers at the same time. */
async function buildAndBrowse(): Promise<void> {
  await steps.run('browsers', async () => {
    const found = await ensureBrowsers(KINDS);
    return { ok: true, summary: found.map(({ path }) => path).join(', ') };
  });
  const isBuilt = await steps.run('production builds, Chrome and Firefox', builds);
  const env = isBuilt ? { E2E_PLAIN_BUILD: join(ROOT, 'dist') } : {};
  const inBrowsers = KINDS.map((kind) =>
    steps.run(`end-to-end in ${kind}`, () =>
      vitest(`e2e-${kind}`, ['--project', 'e2e'], { E2E_BROWSER: kind, ...env }),
    ),
  );
  await Promise.all([...inBrowsers, ...(isBuilt ? [steps.run('web-ext lint', lint)] : [])]);
}

/** Builds for both browsers. The result contains the sizes that the build prints. */
async function builds(): Promise<Result> {
  const result = await node(['tools/run.mjs', 'tools/build.ts'], 300_000);
  for (const [line] of result.output?.matchAll(/^(chrome|firefox): .*/gm) ?? []) say(`  ${line}`);
  return result;
}

/** Checks the Firefox build with web-ext; a warning counts as a failure. */
function lint(): Promise<Result> {
  const program = 'node_modules/web-ext/bin/web-ext.js';
  return node([program, 'lint', '--source-dir=dist/firefox', '--warnings-as-errors']);
}

/**
 * Returns the names of the files of a longer suite, without folder and ending; an empty list for a
 * suite that is not one of these.
 */
function namesOf(suite: string): string[] {
  const longer = LONGER[suite];
  if (!longer) return [];
  const { folder, ending, unit = ending } = longer;
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .flatMap((file) => {
      const own = [ending, unit].find((one) => file.endsWith(one));
      return own ? [file.slice(0, -own.length).replaceAll('\\', '/')] : [];
    })
    .sort();
}

/**
 * Runs the files of a longer suite. Each is a separate step, so that a file that hangs is reported
 * and does not stop the others.
 */
async function runFiles(suite: string, names: string[], kinds: BrowserKind[]): Promise<void> {
  const { folder, ending, unit } = LONGER[suite] ?? {};
  const unitOf = (name: string) => `${folder}/${name}${unit}`;
  const isUnit = (name: string) => existsSync(join(ROOT, unitOf(name)));
  for (const name of names.filter(isUnit))
    await steps.run(name, () => vitest(`${suite}-${name}`, [unitOf(name)]));
  for (const kind of kinds)
    for (const name of names.filter((one) => !isUnit(one)))
      await steps.run(`${name} in ${kind}`, async () => {
        await ensureBrowsers([kind]);
        const report = `${suite}-${kind}-${name.replaceAll('/', '-')}`;
        const args = ['--project', suite, `${folder}/${name}${ending}`];
        return vitest(report, args, { E2E_BROWSER: kind }, { maySkipAll: true });
      });
}
