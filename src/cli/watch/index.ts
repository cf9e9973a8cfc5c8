import { localDay } from '../../core/dates/local-day.ts';
import { projectJudge } from '../annotate/annotate-page.ts';
import { parsedOptions } from '../parsed-options.ts';
import { fromTerminal } from '../paths.ts';
import { runProgram } from '../program.ts';
import { datasetNamed, readAuthoredRecord } from '../record/authored-record.ts';
import { withTerminal } from '../record/terminal.ts';
import { Refusal } from '../refusal.ts';
import type { Net } from './ask-patiently.ts';
import { fillArchives } from './fill-archives.ts';
import { deadLinks } from './links.ts';
import { review } from './review.ts';
import { runWatch } from './run.ts';
import { WATCH_SOURCES } from './watch-sources.ts';

const USAGE = `usage: npm run watch [-- OPTIONS]     ask the sources for possible events
       npm run watch -- review        walk through the waiting candidates
       npm run watch -- links [--fill]  look for dead sources; --fill writes archived copies down
  --only SOURCE[,SOURCE]  ask these sources alone: ${WATCH_SOURCES.map(({ id }) => id).join(', ')}
  --state FILE            what was found before (default: out/watch/state.json)
  --new FILE              write the new candidates there too, as JSON lines
  --dataset FOLDER        the record's folder (default: dataset)`;

/** Path of the state file if the user does not give a path. */
const DEFAULT_STATE = 'out/watch/state.json';

const NET: Net = {
  fetch,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * Runs `npm run watch`. Returns 0 for success and 2 for wrong usage. Returns 1 when no source
 * answered, when a file can't be read, or when links are dead.
 */
export function main(args: string[]): Promise<number> {
  return runProgram({ name: 'watch', usage: USAGE }, args, async () => {
    const { values, positionals } = parsedOptions(args, OPTIONS, ['[COMMAND]']);
    const [command = 'ask'] = positionals;
    const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!run) throw new Refusal(`There is no command "${command}".`);
    return run({
      only: values.only === undefined ? null : knownSources(values.only.split(',')),
      state: fromTerminal(values.state),
      newFile: values.new === undefined ? null : fromTerminal(values.new),
      dataset: datasetNamed(values.dataset),
      fill: values.fill,
    });
  });
}

const OPTIONS = {
  only: { type: 'string' },
  state: { type: 'string', default: DEFAULT_STATE },
  new: { type: 'string' },
  dataset: { type: 'string' },
  fill: { type: 'boolean', default: false },
} as const;

/** Returns the given ids of sources. Throws a Refusal if one of them is unknown. */
function knownSources(ids: string[]): string[] {
  const unknown = ids.find((id) => !WATCH_SOURCES.some((source) => source.id === id));
  if (unknown !== undefined) throw new Refusal(`--only: there is no source "${unknown}".`);
  return ids;
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

function today(): string {
  return localDay(Date.now());
}
