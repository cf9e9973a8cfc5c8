import { errorMessage } from '../core/wording/error-message.ts';
import { printable } from './print.ts';
import { Refusal } from './refusal.ts';
import { isSystemFault, systemFault } from './system-fault.ts';

/** A program of the command line: its name in messages, and the usage text that explains it. */
export interface Program {
  name: string;
  usage: string;
}

/**
 * A command of a program. `usage` explains the command. If it is absent, the program's usage text
 * is printed instead.
 */
export interface Command {
  run: (args: string[]) => Promise<number>;
  usage?: string;
}

/**
 * Runs `work` and returns its exit code. For `--help` or `-h`, prints the usage instead and
 * returns 0. If `work` fails, prints the error's message and returns 2 for a Refusal, else 1.
 */
export async function runProgram(
  { name, usage }: Program,
  args: readonly string[],
  work: () => Promise<number>,
): Promise<number> {
  if (asksForHelp(args)) {
    console.log(usage);
    return 0;
  }
  try {
    return await work();
  } catch (error) {
    // Only a mistake in this project's code can cause these errors.
    if (isMistake(error)) throw error;
    const message = messageOf(error);
    const fault = AT_A_LINE.test(message) ? message : `${name}: ${message}`;
    console.error(printable(error instanceof Refusal ? `${fault}\n${usage}` : fault));
    return error instanceof Refusal ? 2 : 1;
  }
}

/**
 * Runs the command that the first argument names, and passes it the other arguments. Treats `help`
 * like `--help`. Returns 2 if the command is missing or unknown, else works like `runProgram`.
 */
export function runCommand(
  { name, usage, commands }: Program & { commands: Record<string, Command> },
  [first = '', ...args]: readonly string[],
): Promise<number> {
  const command = Object.hasOwn(commands, first) ? commands[first] : undefined;
  const program = {
    name: command ? `${name} ${first}` : name,
    usage: command?.usage ?? usage,
  };
  return runProgram(program, first === 'help' ? ['--help'] : [first, ...args], async () => {
    if (command) return command.run(args);
    throw new Refusal(first ? `There is no command "${first}".` : 'Name a command.');
  });
}

/**
 * Matches a message that begins with a file's name and a line number. Terminals and code editors
 * turn this beginning into a link, so the program's name is not put before it.
 */
const AT_A_LINE = /^\S+:\d+: /;

/** True if an argument asks for the usage. After `--`, all arguments are operands. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}

function isMistake(error: unknown): boolean {
  return [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind);
}

function messageOf(error: unknown): string {
  if (isSystemFault(error)) return `${error.dest ?? error.path}: ${systemFault(error)}.`;
  return errorMessage(error);
}
