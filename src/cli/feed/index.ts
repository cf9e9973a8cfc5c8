import { type Command, runCommand } from '../program.ts';
import { buildCommand } from './build.ts';
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

const COMMANDS: Record<string, Command> = {
  keygen: { run: keygenCommand },
  build: { run: buildCommand },
  sign: { run: signCommand },
  rotate: { run: rotateCommand },
  verify: { run: verifyCommand },
  serve: { run: serveCommand },
  'sign-answers': { run: signAnswersCommand },
};

/**
 * Runs `npm run feed -- COMMAND`. Returns 0 for success, 1 when the feed, a key or the record has
 * a fault, 2 for wrong usage.
 */
export function main(args: string[]): Promise<number> {
  return runCommand({ name: 'feed', usage: USAGE, commands: COMMANDS }, args);
}
