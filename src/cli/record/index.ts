import { localDay } from '../../core/dates/local-day.ts';
import { allLanguages } from '../../core/judge/lexicon/languages.ts';
import { parsedOptions } from '../parsed-options.ts';
import { type Command, runCommand } from '../program.ts';
import { readWords } from '../read-words.ts';
import { inProject } from '../setting.ts';
import { datasetNamed, readAuthored } from './authored-record.ts';
import { buildCommand } from './build.ts';
import { changesCommand, changesUsage } from './changes.ts';
import { countsByJurisdiction } from './counts.ts';
import { diffCommand } from './diff.ts';
import { newCommand } from './new.ts';
import { statisticsOf } from './stats.ts';
import { statusCommand, statusUsage } from './status-command.ts';
import { faultsOf } from './validate.ts';

const NAME = 'npm run record --';
const SETTING = inProject(NAME);
const USAGE = `usage: ${NAME} COMMAND
  validate [DATASET]                    check every rule, and the languages' words; faults as file:line: what, what to do
  new [DATASET]                         ask the few questions and add an event or a measure
  status APP PLACE [--on DAY] [--language CODE] [--json|--embed|--html [--since DAY]]
                                        what holds, as readers are told
  changes --since DAY [--until DAY] [--app APP] [--place PLACE] [--json]
                                        what happened since a day
  build FILE [DATASET]                  check every rule and write the record as a release carries it, unsigned
  diff OLD NEW                          what changed for readers between two dataset folders or releases, in words
  counts                                measures/events of each jurisdiction
  stats                                 how well the record is sourced, and how recently checked`;

/**
 * Runs `npm run record -- COMMAND`. Returns the exit code: 0 for success, 1 when the record has
 * faults, 2 for wrong usage.
 */
export function main(args: string[]): Promise<number> {
  return runCommand({ name: 'record', usage: USAGE, commands: COMMANDS }, args);
}

const COMMANDS: Record<string, Command> = {
  validate: { run: validate },
  new: { run: (args) => newCommand(args) },
  status: { run: (args) => statusCommand(args, today(), SETTING), usage: statusUsage(NAME) },
  changes: { run: (args) => changesCommand(args, today(), SETTING), usage: changesUsage(NAME) },
  build: { run: (args) => buildCommand(args, today()) },
  diff: { run: (args) => diffCommand(args, today()) },
  counts: { run: counts },
  stats: { run: stats },
};

async function counts(args: string[]): Promise<number> {
  parsedOptions(args, {}, []);
  console.log(countsByJurisdiction((await readAuthored()).record));
  return 0;
}

async function stats(args: string[]): Promise<number> {
  parsedOptions(args, {}, []);
  console.log(statisticsOf(await readAuthored(), today(), await readWords('de')));
  return 0;
}

async function validate(args: string[]): Promise<number> {
  const [dataset] = parsedOptions(args, {}, ['[DATASET]']).positionals;
  const languages = allLanguages();
  const authored = await readAuthored(datasetNamed(dataset));
  const faults = faultsOf(authored, today());
  if (faults.length > 0) {
    console.error(`${faults.join('\n')}\n${faults.length} fault${faults.length === 1 ? '' : 's'}`);
    return 1;
  }
  const { measures, events, jurisdictions } = authored.record;
  console.log(
    `The record is valid: ${measures.length} measures and ${events.length} events in ${jurisdictions.length} jurisdictions; ${languages.length} languages.`,
  );
  return 0;
}

function today(): string {
  return localDay(Date.now());
}
