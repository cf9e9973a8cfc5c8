import { judgeOf } from '../../cli/annotate/annotate-page.ts';
import { main as annotate } from '../../cli/annotate/index.ts';
import { Refusal } from '../../cli/annotate/refusal.ts';
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

/**
 * A subcommand of the program. `usage` is the text that explains it; absent if `run` prints this
 * text itself.
 */
interface Command {
  run: (args: string[]) => Promise<number>;
  usage?: string;
}

const COMMANDS: Record<string, Command> = {
  annotate: {
    run: (args) =>
      annotate(args, async () => judgeOf(await packagedRecord()), {
        ...SETTING,
        command: `${NAME} annotate`,
      }),
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

/** Runs the program `still-banned` with its command-line arguments, and returns its exit code. */
export async function run([name = '', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return helped(USAGE, ['--help', '-h', 'help'].includes(name));
  if (command.usage && args.includes('--help')) return helped(command.usage, true);
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${NAME} ${name}: ${error.message}`);
    return 2;
  }
}

function helped(usage: string, isAsked: boolean): number {
  (isAsked ? console.log : console.error)(usage);
  return isAsked ? 0 : 2;
}
