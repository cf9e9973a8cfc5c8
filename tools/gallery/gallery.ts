import { parsedOptions } from '../../src/cli/parsed-options.ts';
import type { Command } from '../../src/cli/program.ts';
import { Refusal } from '../../src/cli/refusal.ts';
import { type Browser as BrowserProgram, findBrowsers } from '../setup/browsers.ts';
import { runComparison } from './comparison.ts';
import { runControl } from './control.ts';
import { runReadme, runRecord, runStore } from './pictures.ts';
import { openStudio } from './studio.ts';

const USAGE =
  'usage: npm run measure -- gallery [record | readme | store | control] [--accept] [--only TEXT,TEXT] [--browser chromium|firefox]';
const MODES = ['compare', 'record', 'readme', 'store', 'control'] as const;
const OPTIONS = {
  accept: { type: 'boolean', default: false },
  only: { type: 'string' },
  browser: { type: 'string' },
} as const;

interface Wishes {
  mode: (typeof MODES)[number];
  accept: boolean;
  only: string[];
  programs: BrowserProgram[];
  studio: string;
}

/**
 * Compares screenshots of every view with the accepted ones, takes pictures for the documentation
 * or the stores, or tests the comparison (docs/gallery.md). A comparison resolves to 1 if a
 * picture changed and is not accepted, or if a view can't be shown; otherwise to 0.
 */
export const gallery: Command = { run: runGallery, usage: USAGE };

async function runGallery(args: string[]): Promise<number> {
  const wishes = wishesIn(args);
  const studio = await openStudio(wishes.studio);
  try {
    if (wishes.mode === 'control') return await runControl(wishes.programs, studio);
    if (wishes.mode === 'record') return await runRecord(wishes.programs, studio);
    if (wishes.mode === 'readme') return await runReadme(wishes.programs, studio);
    if (wishes.mode === 'store') return await runStore(wishes.programs);
    return await runComparison(wishes, studio);
  } finally {
    await studio.close();
  }
}

function wishesIn(args: string[]): Wishes {
  const { values, positionals } = parsedOptions(args, OPTIONS, ['[VIEWS]']);
  const mode = MODES.find((one) => one === (positionals[0] ?? 'compare'));
  if (!mode) throw new Refusal(`"${positionals[0]}" is none of ${MODES.join(', ')}.`);
  const found = findBrowsers();
  const studio = found.find(({ kind }) => kind === 'chromium')?.path;
  if (!studio)
    throw new Refusal('A browser of the Chromium family is needed, also to make the samples.');
  const kinds = values.browser === undefined ? ['chromium', 'firefox'] : [values.browser];
  const programs = kinds.flatMap((kind) => found.find((browser) => browser.kind === kind) ?? []);
  if (programs.length < kinds.length)
    throw new Refusal(`Not every browser of ${kinds.join(', ')} is here.`);
  const only = values.only?.split(',') ?? [];
  return { mode, accept: values.accept, only, programs, studio };
}
