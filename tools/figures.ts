/**
 * Measures how readable the source is: `npm run measure -- figures [FOLDER] [--list]`. FOLDER is a
 * git checkout, by default this one. --list also prints each fault that test/rooms/prose-rule.ts
 * finds.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsedOptions } from '../src/cli/parsed-options.ts';
import { fromTerminal, ROOT } from '../src/cli/paths.ts';
import type { Command } from '../src/cli/program.ts';
import { Refusal } from '../src/cli/refusal.ts';
import { commentsOf, exportsOf, longLinesOf } from '../test/rooms/prose-rule.ts';
import { isNode, nodesUnder, statementsOf } from '../test/rooms/source-files.ts';

const SOURCE = /^(src|tools|scripts)\/.*(?<!\.d)\.(tsx?|mjs)$/;
const BUILD =
  /^(tools|scripts)\/(?!bench|gallery|simulation).*\.(mjs|ts)$|^\.ci\/|^vite[\w.]*\.ts$|^(biome|tsconfig)\.json$/;
const DOCS = /^(README|docs\/.*)\.md$/;

/** Prints the table of figures and, with --list, the faults. Resolves to exit code 0. */
export const figures: Command = {
  run: printFigures,
  usage: 'usage: npm run measure -- figures [FOLDER] [--list]',
};

async function printFigures(args: string[]): Promise<number> {
  const options = { list: { type: 'boolean' } } as const;
  const { values, positionals } = parsedOptions(args, options, ['[FOLDER]']);
  const root = positionals[0] ? fromTerminal(positionals[0]) : ROOT;
  if (!existsSync(join(root, '.git'))) throw new Refusal(`${root} is not a git checkout.`);
  const git = (...command: string[]) =>
    execFileSync('git', ['-C', root, ...command], { encoding: 'utf8' }).match(/.+/g) ?? [];
  const read = (file: string): [string, string] => [file, readFileSync(join(root, file), 'utf8')];
  const tracked = git('ls-files');
  const sources = tracked.filter((file) => SOURCE.test(file)).map(read);
  const code = sources.filter(([file]) => !file.endsWith('.mjs'));
  const lines = code.map(([, text]) => lineCount(text));
  const exports = code.flatMap((source) => exportsOf(...source));
  const comments = sources.flatMap((source) => commentsOf(...source));
  const long = sources.flatMap((source) => longLinesOf(...source));
  const opening = (kind: string) => comments.filter(({ fault }) => fault === kind).length;
  const build = tracked.filter((file) => BUILD.test(file)).map(read);
  const docs = tracked.filter((file) => DOCS.test(file)).map(read);
  const rows = {
    'files / lines': `${code.length} / ${sum(lines)}`,
    'lines a file: median / p90 / longest': spread(lines),
    'lines a function: median / p90 / longest': spread(
      code.flatMap((source) => functionsOf(...source)),
    ),
    'exports documented': share(
      exports.filter(({ documented }) => documented).length,
      exports.length,
    ),
    'comments that open as a fragment': share(opening('fragment'), comments.length),
    'comments that open with What/How/Where…': share(opening('question'), comments.length),
    'lines > 100 columns, long texts and addresses apart': long.length,
    'lines > 120 columns': sum(sources.map(([, text]) => text.match(/^.{121,}$/gm)?.length ?? 0)),
    'build, config and runner lines': sum(build.map(([, text]) => lineCount(text))),
    'words in README.md and docs': sum(docs.map(([, text]) => text.match(/\S+/g)?.length ?? 0)),
    'commit subject: median / p90 / longest of 100': spread(
      git('log', '-100', '--format=%s').map(({ length }) => length),
    ),
  };
  for (const [name, value] of Object.entries(rows)) console.log(`${name.padEnd(54)}${value}`);
  for (const { place, fault, text } of values.list ? [...comments, ...long] : [])
    if (fault) console.log(`${place}: ${fault}: ${text.slice(0, 100)}`);
  return 0;
}

/** Returns the length, in lines, of each function that has a body in braces. */
function functionsOf(file: string, code: string): number[] {
  return [...nodesUnder(statementsOf(file, code))]
    .filter(
      ({ type, body }) => /Function/.test(type) && isNode(body) && body.type === 'BlockStatement',
    )
    .map(({ start, end }) => lineCount(code.slice(start, end as number)));
}

function lineCount(text: string): number {
  return text.trimEnd().split('\n').length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Returns the median, the 90th percentile and the maximum of the values as a text. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return [0.5, 0.9, 1].map((part) => sorted[Math.ceil(sorted.length * part) - 1]).join(' / ');
}

function share(count: number, all: number): string {
  return `${count} of ${all} (${((count / all) * 100).toFixed(1)} %)`;
}
