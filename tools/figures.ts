/** Measures how readable the project is. */
import { execFileSync } from 'node:child_process';
import { parsedOptions } from '../src/cli/parsed-options.ts';
import { ROOT } from '../src/cli/paths.ts';
import type { Command } from '../src/cli/program.ts';
import { commentsOf, exportsOf, longLinesOf } from '../test/rooms/prose-rule.ts';
import { functionsIn, readTrackedFiles, SOURCE_CODE } from '../test/rooms/source-files.ts';

const BUILD =
  /^tools\/(?!bench|gallery|simulation).*\.(mjs|ts)$|^\.ci\/|^vite[\w.]*\.ts$|^(biome|tsconfig)\.json$/;
const DOCS = /^(README|docs\/.*)\.md$/;

/** Prints a table of figures that show how readable the project is. Resolves to exit code 0. */
export const figures: Command = { run: printFigures, usage: 'usage: npm run measure -- figures' };

async function printFigures(args: string[]): Promise<number> {
  parsedOptions(args, {}, []);
  const sources = readTrackedFiles(SOURCE_CODE);
  const code = sources.filter(([file]) => !file.endsWith('.mjs'));
  const comments = sources.flatMap((source) => commentsOf(...source));
  const exports = code.flatMap((source) => exportsOf(...source));
  const functions = code.flatMap((source) => functionsIn(...source));
  const lines = code.map(([, text]) => lineCount(text));
  const log = ['log', '-100', '--format=%s'];
  const subjects = execFileSync('git', log, { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
  const rows = {
    'files / lines': `${code.length} / ${sum(lines)}`,
    'lines a file: median / p90 / longest': spread(lines),
    'lines a function: median / p90 / longest': spread(functions.map(lineCount)),
    'exports documented': share(exports, ({ documented }) => documented),
    'comments that open as a fragment': share(comments, ({ fault }) => fault === 'fragment'),
    'comments that open with What/How/Where…': share(comments, ({ fault }) => fault === 'question'),
    'lines > 100 columns, long texts and addresses apart': sources.flatMap((source) =>
      longLinesOf(...source),
    ).length,
    'lines > 120 columns': countOf(/^.{121,}$/gm, sources),
    'build, config and runner lines': sum(
      readTrackedFiles(BUILD).map(([, text]) => lineCount(text)),
    ),
    'words in README.md and docs': countOf(/\S+/g, readTrackedFiles(DOCS)),
    'commit subject: median / p90 / longest of 100': spread(subjects.map(({ length }) => length)),
  };
  for (const [name, value] of Object.entries(rows)) console.log(`${name.padEnd(54)}${value}`);
  return 0;
}

function lineCount(text: string): number {
  return text.trimEnd().split('\n').length;
}

function countOf(pattern: RegExp, files: readonly [path: string, text: string][]): number {
  return sum(files.map(([, text]) => text.match(pattern)?.length ?? 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Returns the median, the 90th percentile and the maximum of the values as a text. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return [0.5, 0.9, 1].map((part) => sorted[Math.ceil(sorted.length * part) - 1]).join(' / ');
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): string {
  const count = items.filter(holds).length;
  return `${count} of ${items.length} (${((count / items.length) * 100).toFixed(1)} %)`;
}
