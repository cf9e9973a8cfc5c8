/**
 * Measures how readable the source is: `npm run measure -- figures [FOLDER] [--list] [--check]`.
 * Biome checks neither how comments begin nor lines that it can't break. FOLDER is a git checkout,
 * by default this one. --list prints each fault as `file:line: kind: text`; --check exits with 1
 * if there are more faults than LIMITS allows.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';

/**
 * Maximum share of comments or lines with each kind of fault, compared with the number of all
 * comments.
 */
const LIMITS = { fragment: 0.005, question: 0.03, long: 0 };
const FRAGMENT = /^(Of|The same|That|Those|So|As|And|But|Or|Nor|Which|Whose|Also|Such|Not|With)\b/;
const QUESTION = /^(What|How|Where|When|Whether|Who|Why)(ever)?\b/;
const kindOf = (/** @type {string} */ text) =>
  FRAGMENT.test(text) ? 'fragment' : QUESTION.test(text) ? 'question' : 'plain';
const DIRECTIVE = /^(biome-ignore|@|\/|#|v8 )/;
/**
 * Matches lines that can't be broken: addresses, regular expressions, directives, and types in
 * JSDoc.
 */
const ONE_LINE = /https?:\/\/|^\s*\/\S+\/[a-z]*,$|biome-ignore|@(typedef|property|param|type)\b/;
const SOURCE = /^(src|tools|scripts)\/.*(?<!\.d)\.(tsx?|mjs)$/;
const BUILD =
  /^(tools|scripts)\/(?!bench|gallery|simulation).*\.(mjs|ts)$|^\.ci\/|^vite[\w.]*\.ts$|^(biome|tsconfig)\.json$/;

const lineCount = (/** @type {string} */ text) => text.trimEnd().split('\n').length;
const sum = (/** @type {number[]} */ values) => values.reduce((total, value) => total + value, 0);

if (process.argv[1] === import.meta.filename) process.exitCode = await main(process.argv.slice(2));

/** Prints the table, and with --list the faults. Returns the exit code. @param {string[]} args */
export async function main(args) {
  const folder = args.find((arg) => !arg.startsWith('--'));
  const { rows, faults, exceeded } = figuresOf(resolve(folder ?? join(import.meta.dirname, '..')));
  for (const [name, value] of Object.entries(rows)) console.log(`${name.padEnd(54)}${value}`);
  for (const { place, kind, text } of args.includes('--list') ? faults : [])
    console.log(`${place}: ${kind}: ${text.slice(0, 100)}`);
  return args.includes('--check') && exceeded.length > 0 ? 1 : 0;
}

/**
 * Returns the table's rows, the faults, and the kinds of fault of which there are more than LIMITS
 * allows.
 * @param {string} root
 */
export function figuresOf(root) {
  const git = (/** @type {string[]} */ ...command) =>
    execFileSync('git', ['-C', root, ...command], { encoding: 'utf8' }).match(/.+/g) ?? [];
  const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
  const tracked = git('ls-files');
  const sources = tracked
    .filter((file) => SOURCE.test(file))
    .map((file) => measured(file, read(file)));
  const code = sources.filter(({ file }) => !file.endsWith('.mjs'));
  const comments = sources.flatMap((source) => source.comments);
  const documented = code.flatMap((source) => source.exports);
  const faults = [...comments, ...sources.flatMap(({ longLines }) => longLines)].filter(
    ({ kind }) => kind in LIMITS,
  );
  const count = (/** @type {string} */ name) => faults.filter(({ kind }) => kind === name).length;
  const subjects = git('log', '-100', '--format=%s');
  const build = tracked.filter((file) => BUILD.test(file));
  const rows = {
    'files / lines': `${code.length} / ${sum(code.map(({ lines }) => lines))}`,
    'lines a file: median / p90 / longest': spread(code.map(({ lines }) => lines)),
    'lines a function: median / p90 / longest': spread(code.flatMap(({ functions }) => functions)),
    'exports documented': share(sum(documented), documented.length),
    'comments that open as a fragment': share(count('fragment'), comments.length),
    'comments that open with What/How/Where…': share(count('question'), comments.length),
    'lines > 100 columns, long texts and addresses apart': count('long'),
    'lines > 120 columns': sum(sources.map(({ over120 }) => over120)),
    'build, config and runner lines': sum(build.map((file) => lineCount(read(file)))),
    'commit subject: median / p90 / longest of 100': spread(subjects.map(({ length }) => length)),
  };
  const exceeded = Object.entries(LIMITS).filter(
    ([kind, most]) => count(kind) > most * comments.length,
  );
  return { rows, faults, exceeded: exceeded.map(([kind]) => kind) };
}

/**
 * Measures a file. Throws when it has a syntax error. @param {string} file @param {string} text
 */
function measured(file, text) {
  const { program, comments: found, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const lineAt = (/** @type {number} */ offset) => text.slice(0, offset).split('\n').length;
  const placeOf = (/** @type {number} */ offset) => `${file}:${lineAt(offset)}`;
  const nodes = [...nodesUnder(program)];
  // A comment documents an export when there is only white space between them.
  const docEnds = new Set(found.map(({ end }) => end + text.slice(end).search(/\S|$/)));
  const texts = nodes.filter(({ type }) => /^(Literal|TemplateLiteral|JSXText)$/.test(type));
  const isInText = (/** @type {number} */ at) =>
    texts.some(({ start, end }) => start <= at && at < end);
  // Line comments on consecutive lines count as a single comment.
  const first = found.filter(({ type, start }, index) => {
    const before = found[index - 1];
    return (
      type === 'Block' ||
      before?.type !== 'Line' ||
      !/^\n[ \t]*$/.test(text.slice(before.end, start))
    );
  });
  return {
    file,
    lines: lineCount(text),
    functions: nodes
      .filter(({ type, body }) => /Function/.test(type) && body?.type === 'BlockStatement')
      .map(({ start, end }) => lineAt(end) - lineAt(start) + 1),
    exports: nodes
      .filter(({ type, declaration }) => type === 'ExportNamedDeclaration' && declaration)
      .map(({ start }) => (docEnds.has(start) ? 1 : 0)),
    comments: first
      .map(({ start, value }) => ({ place: placeOf(start), text: value.replace(/^[\s*]+/, '') }))
      .filter(({ text: prose }) => /[a-z]/i.test(prose) && !DIRECTIVE.test(prose))
      .map((comment) => ({ ...comment, kind: kindOf(comment.text) })),
    over120: text.match(/^.{121,}$/gm)?.length ?? 0,
    longLines: [...text.matchAll(/^.{101,}$/gm)]
      .filter(({ 0: line, index }) => !ONE_LINE.test(line) && !isInText(index + 100))
      .map(({ 0: line, index }) => ({ place: placeOf(index), text: line.trim(), kind: 'long' })),
  };
}

/**
 * Yields every node of a syntax tree, parents first.
 * @param {any} part
 * @returns {Generator<any>}
 */
function* nodesUnder(part) {
  if (typeof part?.type === 'string') yield part;
  if (part && typeof part === 'object')
    for (const child of Object.values(part)) yield* nodesUnder(child);
}

/**
 * Returns the median, the 90th percentile and the maximum.
 * @param {number[]} values
 */
function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return [0.5, 0.9, 1].map((part) => sorted[Math.ceil(sorted.length * part) - 1]).join(' / ');
}

/** @param {number} count @param {number} all */
function share(count, all) {
  return `${count} of ${all} (${((count / all) * 100).toFixed(1)} %)`;
}
