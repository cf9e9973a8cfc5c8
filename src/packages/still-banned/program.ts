import { usageOf } from '../../cli/annotate/arguments.ts';
import { type Command, runCommand } from '../../cli/program.ts';
import { changesCommand, changesUsage } from '../../cli/record/changes.ts';
import { statusCommand, statusUsage } from '../../cli/record/status-command.ts';
import type { Setting } from '../../cli/setting.ts';
import { localDay } from '../../core/dates/local-day.ts';
import { packagedRecord, packagedWords } from './own-files.ts';

const NAME = 'still-banned';

const USAGE = `usage: ${NAME} COMMAND
  annotate FILE|URL…|-    what articles say about banned apps, and what the law says today
  status APP PLACE        the law on an app, such as: status tiktok IN
  changes --since DAY     what happened since a day
Each command tells its options with --help. Exit codes: 0 done; 1 some of several pages can't be
used; 2 nothing could be done with the arguments or the input.`;

const SETTING: Setting = {
  command: NAME,
  record: packagedRecord,
  words: packagedWords,
};

const COMMANDS: Record<string, Command> = {
  annotate: {
    run: runAnnotate,
    usage: usageOf(`${NAME} annotate`),
  },
  status: {
    run: (args) => statusCommand(args, localDay(Date.now()), SETTING),
    usage: statusUsage(NAME),
  },
  changes: {
    run: (args) => changesCommand(args, localDay(Date.now()), SETTING),
    usage: changesUsage(NAME),
  },
};

/**
 * Runs the command `annotate`. The code that judges articles is loaded only here, because loading
 * it takes longer than everything that the other commands do.
 */
async function runAnnotate(args: string[]): Promise<number> {
  const [{ main }, { judgeOf }] = await Promise.all([
    import('../../cli/annotate/index.ts'),
    import('../../cli/annotate/annotate-page.ts'),
  ]);
  const setting = { ...SETTING, command: `${NAME} annotate` };
  return main(args, async () => judgeOf(await packagedRecord()), setting);
}

/** Runs the program `still-banned` with its command-line arguments, and returns its exit code. */
export function run(args: string[]): Promise<number> {
  return runCommand({ name: NAME, usage: USAGE, commands: COMMANDS }, args);
}
