import { type Browser as BrowserProgram, findBrowsers } from '../setup/browsers.ts';
import { runComparison } from './comparison.ts';
import { runControl } from './control.ts';
import { runReadme, runRecord, runStore } from './pictures.ts';
import { openStudio } from './studio.ts';

const USAGE =
  'npm run measure -- gallery [record | readme | store | control] [--accept] [--only TEXT,TEXT] [--browser chromium|firefox]';
const MODES = ['record', 'readme', 'store', 'control'] as const;

interface Wishes {
  mode: (typeof MODES)[number] | 'compare';
  accept: boolean;
  only: string[];
  programs: BrowserProgram[];
  studio: string;
}

/**
 * Takes screenshots of every view of the production build in each browser, and compares them with
 * the accepted ones (docs/gallery.md). Resolves to:
 * - 0 if nothing changed or all was accepted
 * - 1 if something changed, or a fault added on purpose was missed
 * - 2 if it can't run
 */
export async function main(args: string[]): Promise<number> {
  const wishes = readWishes(args);
  if (typeof wishes === 'string') {
    console.error(`${wishes}\nUsage: ${USAGE}`);
    return 2;
  }
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

function readWishes(args: string[]): Wishes | string {
  const optionOf = (name: string) =>
    args.includes(name) ? (args[args.indexOf(name) + 1] ?? '') : null;
  const known: (string | null)[] = [
    ...MODES,
    '--accept',
    '--only',
    '--browser',
    optionOf('--only'),
    optionOf('--browser'),
  ];
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown) return `I don't know "${unknown}".`;
  const found = findBrowsers();
  const studio = found.find(({ kind }) => kind === 'chromium')?.path;
  if (!studio) return 'A browser of the Chromium family is needed, also to make the samples.';
  const kinds = optionOf('--browser') ? [optionOf('--browser')] : ['chromium', 'firefox'];
  const programs = kinds.flatMap((kind) => found.find((browser) => browser.kind === kind) ?? []);
  if (programs.length < kinds.length) return `Not every browser of ${kinds.join(', ')} is here.`;
  const mode = MODES.find((one) => args.includes(one)) ?? 'compare';
  return {
    mode,
    accept: args.includes('--accept'),
    only: optionOf('--only')?.split(',') ?? [],
    programs,
    studio,
  };
}
