import { Refusal } from '../annotate/refusal.ts';
import { AuthoredFault } from '../record/authored-record.ts';
import { buildCommand } from './build.ts';
import { FeedFault } from './feed-fault.ts';
import { keygenCommand } from './keygen.ts';
import { rotateCommand } from './rotate.ts';
import { serveCommand } from './serve.ts';
import { signCommand } from './sign.ts';
import { signAnswersCommand } from './sign-answers.ts';
import { verifyCommand } from './verify.ts';

const USAGE = `usage: npm run feed -- COMMAND
  keygen DIR [--only root|online]     new keys, as files that only you can read; DIR is outside feed and repository
  build --out DIR [--dataset DIR] [--key FILE] [--keys FILE] [--days N] [--keep N] [--version N]
                                      check the authored record and publish it as signed static files
  sign DIR [--key FILE] [--keys FILE] [--days N]
                                      the same record and version, signed again; daily
  rotate DIR --root FILE --new-online FILE [--keys FILE] [--days N] [--statement N]
                                      the offline root authorises another online key; the old one is out
  verify DIR|URL --keys FILE [--readers all|permitted]
                                      read it as readers do, and what its server's headers make of it
  serve DIR [--port N]                for this computer only
  sign-answers FILE [--key FILE]      sign what "record -- status --embed" printed, for articles' pages
The key is a file (--key) or text in the environment variable FEED_KEY; --keys, the public keys that readers pin, is
keys.json beside the key's file unless given (a publisher.json will do). SOURCE_DATE_EPOCH sets the time of issue. docs/feed.md explains it all.`;

const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  keygen: keygenCommand,
  build: buildCommand,
  sign: signCommand,
  rotate: rotateCommand,
  verify: verifyCommand,
  serve: serveCommand,
  'sign-answers': signAnswersCommand,
};

/**
 * Runs `npm run feed -- COMMAND`. Returns 0 for success, 1 when feed, keys or record have a fault,
 * 2 for wrong usage.
 */
export async function main([command = '', ...args]: string[]): Promise<number> {
  const isHelp = [command, ...args].includes('--help');
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run || isHelp) {
    (isHelp ? console.log : console.error)(USAGE);
    return isHelp ? 0 : 2;
  }
  try {
    return await run(args);
  } catch (error) {
    if (error instanceof Refusal) console.error(`feed ${command}: ${error.message}\n${USAGE}`);
    else if (error instanceof FeedFault || error instanceof AuthoredFault)
      console.error(`feed ${command}: ${error.message}`);
    else if (isSystemError(error)) console.error(`feed ${command}: ${error.message}`);
    else throw error;
    return error instanceof Refusal ? 2 : 1;
  }
}

/**
 * True for an error of the operating system, such as a full disk, whose message has the path
 * already.
 */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
