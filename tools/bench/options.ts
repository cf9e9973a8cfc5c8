import { statSync } from 'node:fs';
import { wholeNumber } from '../../src/cli/feed/options.ts';
import { parsedOptions } from '../../src/cli/parsed-options.ts';
import { fromTerminal } from '../../src/cli/paths.ts';
import { Refusal } from '../../src/cli/refusal.ts';
import { type BrowserKind, findBrowsers } from '../setup/browsers.ts';

/**
 * Parsed options of the benchmarks. `browser`, `rounds`, `events` and `count` are undefined by
 * default.
 */
export interface BenchOptions {
  /** Folder of pages; by default, the folder of the saved news pages. */
  pages: string;
  browser: BrowserKind | undefined;
  rounds: number | undefined;
  events: number | undefined;
  count: number | undefined;
  json: boolean;
  /** Folders of other extensions, unpacked. */
  peers: string[];
}

const OPTIONS = {
  pages: { type: 'string' },
  browser: { type: 'string' },
  rounds: { type: 'string' },
  events: { type: 'string' },
  count: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Name of an option that not every benchmark takes. */
export type BenchOption = Exclude<keyof typeof OPTIONS, 'json'>;

/**
 * Arguments that a benchmark takes in addition to `--json`. If `peers` is true, it also takes
 * folders of other extensions.
 */
export interface Takes {
  options: readonly BenchOption[];
  peers?: boolean;
}

/**
 * Parses the arguments of a benchmark. Throws a Refusal if an argument has a wrong value, or if
 * this benchmark has no such option.
 */
export function benchOptions(args: readonly string[], { options, peers }: Takes): BenchOptions {
  const taken = Object.entries(OPTIONS).filter(
    ([name]) => name === 'json' || options.some((option) => option === name),
  );
  const parsed = parsedOptions(args, Object.fromEntries(taken), peers ? ['[DIR]…'] : []);
  const values = parsed.values as Partial<Record<BenchOption, string>> & { json?: boolean };
  return {
    pages: values.pages === undefined ? 'test/fixtures/news' : folderNamed(values.pages),
    browser: installedKind(values.browser),
    rounds: amount('rounds', values.rounds),
    events: amount('events', values.events),
    count: amount('count', values.count),
    json: values.json ?? false,
    peers: parsed.positionals.map(folderNamed),
  };
}

function amount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return wholeNumber(name, text, { least: 1, most: 999_999_999, otherwise: 1 });
}

function folderNamed(path: string): string {
  const folder = fromTerminal(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new Refusal(`${path} is not a folder.`);
}

function installedKind(name: string | undefined): BrowserKind | undefined {
  if (name === undefined) return undefined;
  const found = findBrowsers().find(({ kind }) => kind === name);
  if (found) return found.kind;
  throw new Refusal(`--browser: no "${name}" here; there are chromium and firefox, if installed.`);
}
