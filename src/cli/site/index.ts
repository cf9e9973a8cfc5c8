import { join } from 'node:path';
import { fromTerminal, ROOT } from '../paths.ts';
import { buildSite } from './build-site.ts';
import { checkSite } from './check/check-site.ts';

const USAGE = `usage: npm run site                     build the record's site in dist/site
       npm run site -- check [FOLDER]   check every page of a built site`;

/**
 * Builds the site (`npm run site`) or checks a built one (`npm run site check`). Returns 0 for
 * success, 1 when a page has faults, 2 for wrong usage or a folder without pages.
 */
export async function main([command, folder, ...others]: string[]): Promise<number> {
  const built = join(ROOT, 'dist/site');
  if (command === 'check' && others.length === 0)
    return checkSite(folder ? fromTerminal(folder) : built);
  if (command !== undefined) {
    console.error(USAGE);
    return 2;
  }
  console.log(`The record's site: ${await buildSite(built)}`);
  return 0;
}
