import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../tools/setup/command.mjs';
import { whyStale } from '../../tools/setup/packages.mjs';

interface Step {
  id?: string;
  if?: string;
  run?: string;
  env?: Record<string, string>;
}

/**
 * Values of the expressions in a job's steps, keyed by the name of the expression, such as
 * `secrets.FEED_KEY`.
 */
type Context = Record<string, string>;

/**
 * Copies the project's files, except screenshots, into a new folder with a link to the project's
 * `node_modules`. Throws if the installed packages do not match the lock file, because npm would
 * then replace them through the link.
 */
export function copyProject(): string {
  const reason = whyStale(ROOT);
  if (reason) throw new Error(`Run npm ci first: ${reason}.`);
  const folder = mkdtempSync(join(tmpdir(), 'still-banned-checkout-'));
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', listed, { cwd: ROOT, encoding: 'utf8' }).split('\0');
  for (const file of files.filter((name) => name && !name.startsWith('docs/screenshots/'))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file), { force: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/**
 * Makes `npm run site` write an empty site in a copy of the project. The full site takes a minute.
 */
export function withoutSite(folder: string): void {
  const file = join(folder, 'package.json');
  const content = JSON.parse(readFileSync(file, 'utf8'));
  content.scripts.site = 'mkdir -p dist/site';
  writeFileSync(file, JSON.stringify(content, null, 2));
}

/**
 * Runs a job's shell steps in a folder as GitHub does, with `bash -eo pipefail` and the values of
 * `context`. Skips `npm ci`. Resolves to the printed text, the last exit code, and a context with
 * the steps' outputs.
 */
export async function runJob(folder: string, workflow: string, job: string, context: Context) {
  const text = readFileSync(join(folder, '.github/workflows', workflow), 'utf8');
  const steps: Step[] = parse(text).jobs[job].steps;
  const known: Context = { ...context };
  let printed = '';
  for (const step of steps) {
    if (!step.run || step.run.startsWith('npm ci') || !holds(step.if, known)) continue;
    const { output, code, outputs } = await runStep(folder, step.run, valuesOf(step.env, known));
    printed += output;
    for (const [name, value] of outputs) known[`steps.${step.id}.outputs.${name}`] = value;
    if (code !== 0) return { printed, code, context: known };
  }
  return { printed, code: 0, context: known };
}

async function runStep(folder: string, script: string, env: NodeJS.ProcessEnv) {
  const scratch = mkdtempSync(join(tmpdir(), 'still-banned-step-'));
  const file = join(scratch, 'output');
  const child = spawn('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: { ...process.env, GITHUB_RUN_ID: '1', GITHUB_OUTPUT: file, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => {
      output += piece;
    });
  const code = await new Promise<number>((done) => child.on('close', (end) => done(end ?? 1)));
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  rmSync(scratch, { recursive: true });
  const outputs = lines.map((line) => /^(.*?)=(.*)$/.exec(line)?.slice(1) as [string, string]);
  return { output, code, outputs };
}

/**
 * True if a step's `if:` condition holds, or if the step has none. Knows only the form that the
 * steps use, such as `steps.publisher.outputs.feed != ''`. Throws for any other form.
 */
function holds(condition: string | undefined, context: Context): boolean {
  if (condition === undefined) return true;
  const [, name = ''] = /^([\w.]+) != ''$/.exec(condition) ?? [];
  if (!name) throw new Error(`The test can't evaluate "${condition}".`);
  return (context[name] ?? '') !== '';
}

function valuesOf(env: Record<string, string> = {}, context: Context) {
  const value = (text: string) =>
    String(text).replace(/\$\{\{ ([\w.]+) \}\}/g, (_, name: string) => context[name] ?? '');
  return Object.fromEntries(Object.entries(env).map(([name, text]) => [name, value(text)]));
}
