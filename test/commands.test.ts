import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scripts } from '../package.json';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const tracked = (...paths: string[]) =>
  execFileSync('git', ['ls-files', ...paths], { cwd: ROOT, encoding: 'utf8' }).match(/.+/g) ?? [];

const PAGES = tracked('*.md').filter((file) => file !== 'CHANGELOG.md');
/** Paths of files, other than documentation, that may tell people to run a command. */
const PROGRAMS = tracked('.ci', '.github', 'docs/hosting', 'examples', 'src', 'tools');

/**
 * Files with the usage texts of each command. The command `unit` has no usage text, because vitest
 * parses its arguments.
 */
const USAGES: Record<Exclude<keyof typeof scripts, 'unit'>, string[]> = {
  start: ['test/e2e/demo/demo-options.ts'],
  test: ['tools/test.ts'],
  'test:hostile': ['tools/test.ts'],
  build: ['tools/build.ts'],
  site: ['src/cli/site/index.ts'],
  release: ['src/cli/release/release.sh', 'src/cli/release/setup.ts'],
  annotate: ['src/cli/annotate/arguments.ts'],
  evaluate: ['src/cli/evaluate/arguments.ts'],
  record: ['src/cli/record/index.ts'],
  watch: ['src/cli/watch/index.ts'],
  feed: ['src/cli/feed/index.ts'],
  bench: tracked('tools/bench'),
  measure: [
    'tools/measure.ts',
    'tools/figures.ts',
    'tools/gallery/gallery.ts',
    'tools/simulation/simulate-feed.ts',
  ],
};

/** A command that the documentation tells readers to run. `name` is the name of an npm script. */
interface Command {
  name: string;
  args: string[];
}

const COMMAND = /^(?:\$ )?npm (?:run (?:--silent |-s )?)?([a-z][\w:]*)(?: -- ?([^#|]*))?/;

/** Returns the commands in the code of a Markdown page, both in code blocks and in inline code. */
function commandsIn(page: string): Command[] {
  const BLOCK = /^```.*\n([\s\S]*?)^```/gm;
  const blocks = [...page.matchAll(BLOCK)].flatMap(([, code = '']) => code.split('\n'));
  const inline =
    page
      .replace(BLOCK, '')
      .replace(/\s+/g, ' ')
      .match(/`[^`]+`/g) ?? [];
  return [...blocks, ...inline.map((code) => code.slice(1, -1))].flatMap((code) => {
    const [, name, args = ''] = COMMAND.exec(code) ?? [];
    return name && name !== 'ci' ? [{ name, args: args.trim().split(/\s+/).filter(Boolean) }] : [];
  });
}

/** Returns the arguments of a command that are missing from its usage texts. */
function unknownArguments({ name, args }: Command): string[] {
  const files = USAGES[name as keyof typeof USAGES];
  if (!files) return [];
  const usage = files.map(read).join('\n');
  const [first = '', ...others] = args;
  const options = args.flatMap((arg) => /^-+[a-z][a-z-]*/.exec(arg) ?? []);
  const words = /^[a-z][a-z-]*$/.test(first) ? [first, ...options] : options;
  const suiteFiles = name === 'test' ? others.filter((arg) => /^[a-z][a-z-]*$/.test(arg)) : [];
  return [
    // Every command has --help, which the usage texts don't mention.
    ...words.filter((word) => word !== '--help' && !has(usage, word)),
    ...suiteFiles.filter((file) => !BROWSERS.includes(file) && !isInSuite(first, file)),
  ];
}

function has(usage: string, word: string): boolean {
  return new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(usage);
}

const BROWSERS = ['chromium', 'firefox'];

function isInSuite(suite: string, file: string): boolean {
  const folder = join(ROOT, 'test', suite === 'wide' ? 'e2e' : suite);
  return readdirSync(folder).some((name) => name.startsWith(`${file}.`));
}

describe('npm scripts', () => {
  it('are at most fourteen', () => {
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(14);
  });
  it('exist if a page or a program names them', () => {
    const wrong = [...PAGES, ...PROGRAMS].flatMap((file) =>
      [...read(file).matchAll(/\bnpm run (?:--silent |-s )?([a-z][\w:]*)/g)].flatMap(
        ([, name = '']) => (name in scripts ? [] : [`${file}: ${name}`]),
      ),
    );
    expect(wrong).toEqual([]);
  });
  it('are named more than fifty times in the pages', () => {
    expect(PAGES.flatMap((page) => commandsIn(read(page))).length).toBeGreaterThan(50);
  });
});

describe.each(PAGES)('%s', (page) => {
  it('names only arguments that the commands have', () => {
    const commands = commandsIn(read(page));
    expect(commands.flatMap((command) => unknownArguments(command))).toEqual([]);
  });
});

describe('unknownArguments', () => {
  it.each([
    ['`npm run record -- valdate`', ['valdate']],
    ['`npm run\nfeed -- verify URL --kees FILE`', ['--kees']],
    ['```sh\nnpm run measure -- site   # checks it\n```\n', ['site']],
    ['`npm test -- wide langages --browser firefox`', ['langages']],
    ['`npm test -- wide languages --browser firefox`', []],
    ['`npm start -- devv`', ['devv']],
  ])('finds the wrong ones in %j', (page, wrong) => {
    expect(commandsIn(page).flatMap(unknownArguments)).toEqual(wrong);
  });
});
