import { parseArgs } from 'node:util';
import { localDay } from '../../core/dates/local-day.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import { projectJudge } from '../annotate/annotate-page.ts';
import { fromTerminal } from '../paths.ts';
import { datasetNamed, readAuthoredRecord } from '../record/authored-record.ts';
import { withTerminal } from '../record/terminal.ts';
import type { Net } from './ask-patiently.ts';
import { fillArchives } from './fill-archives.ts';
import { deadLinks } from './links.ts';
import { review } from './review.ts';
import { runWatch } from './run.ts';
import { WATCH_SOURCES } from './sources.ts';

const USAGE = `usage: npm run watch [-- OPTIONS]     ask the sources for possible events
       npm run watch -- review        walk through the waiting candidates
       npm run watch -- links [--fill]  look for dead sources; --fill writes archived copies down
  --only SOURCE[,SOURCE]  ask these sources alone: ${WATCH_SOURCES.map(({ id }) => id).join(', ')}
  --state FILE            what was found before (default: out/watch/state.json)
  --new FILE              write the new candidates there too, as JSON lines
  --dataset FOLDER        the record's folder (default: dataset)`;

/** Path of the state file when the user gives none. */
const DEFAULT_STATE = 'out/watch/state.json';

const NET: Net = {
  fetch,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * Runs `npm run watch`. Returns 0 for success, 1 when no source answered, a file can't be read or
 * links are dead, 2 for wrong usage.
 */
export async function main(args: string[]): Promise<number> {
  const given = argumentsFrom(args);
  if (!given) {
    console.error(USAGE);
    return 2;
  }
  try {
    return await given.run(given.options);
  } catch (error) {
    console.error(errorMessage(error));
    return 1;
  }
}

interface Options {
  only: string[] | null;
  state: string;
  newFile: string | null;
  dataset: string;
  fill: boolean;
}

const COMMANDS: Record<string, (options: Options) => Promise<number>> = {
  ask: async ({ only, state, newFile }) =>
    runWatch({
      net: NET,
      judge: await projectJudge(),
      sources: WATCH_SOURCES.filter(({ id }) => only === null || only.includes(id)),
      keys: process.env,
      state,
      newFile,
      today: today(),
      say: console.log,
    }),
  review: ({ state, dataset }) =>
    withTerminal(process, async (ask) => {
      await review(ask, { state, dataset, today: today(), say: console.log });
      return 0;
    }),
  links: async ({ dataset, fill }) => {
    const dead = await deadLinks(NET, await readAuthoredRecord(dataset), console.error);
    for (const { url, events, fault, archive } of dead)
      console.log([url, fault, archive ?? 'no archived copy', events.join(' ')].join('\t'));
    if (fill) console.log(`${await fillArchives(dataset, dead)} sources got an archived copy`);
    return dead.length > 0 ? 1 : 0;
  },
};

function argumentsFrom(
  args: string[],
): { run: (options: Options) => Promise<number>; options: Options } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        state: { type: 'string', default: DEFAULT_STATE },
        new: { type: 'string' },
        dataset: { type: 'string' },
        fill: { type: 'boolean', default: false },
      },
    });
    const only = values.only?.split(',') ?? null;
    const run = COMMANDS[positionals[0] ?? 'ask'];
    const isKnown = (id: string) => WATCH_SOURCES.some((source) => source.id === id);
    if (!run || positionals.length > 1 || !(only ?? []).every(isKnown)) return null;
    const newFile = values.new === undefined ? null : fromTerminal(values.new);
    const { fill } = values;
    const state = fromTerminal(values.state);
    return { run, options: { only, state, newFile, dataset: datasetNamed(values.dataset), fill } };
  } catch {
    return null;
  }
}

function today(): string {
  return localDay(Date.now());
}
