import { join } from 'node:path';
import { parsedOptions } from '../parsed-options.ts';
import { fromTerminal, ROOT } from '../paths.ts';
import { runProgram } from '../program.ts';
import { Refusal } from '../refusal.ts';
import { buildSite } from './build-site.ts';
import { checkSite } from './check/check-site.ts';

const USAGE = `usage: npm run site                     build the record's site in dist/site
       npm run site -- check [FOLDER]   check every page of a built site`;

/**
 * Builds the site (`npm run site`) or checks a built site (`npm run site -- check`). Returns 0 for
 * success, 1 when a page has faults, 2 for wrong usage or a folder without pages.
 */
export function main(args: string[]): Promise<number> {
  return runProgram({ name: 'site', usage: USAGE }, args, async () => {
    const [command, folder] = parsedOptions(args, {}, ['[check]', '[FOLDER]']).positionals;
    const built = join(ROOT, 'dist/site');
    if (command === 'check') return checkSite(folder ? fromTerminal(folder) : built);
    if (command !== undefined) throw new Refusal(`There is no command "${command}".`);
    console.log(`The record's site: ${await buildSite(built)}`);
    return 0;
  });
}
