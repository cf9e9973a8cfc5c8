import { main as figures } from './figures.ts';
import { main as gallery } from './gallery/gallery.ts';
import { main as simulation } from './simulation/simulate-feed.ts';

const PROGRAMS = new Map(Object.entries({ figures, gallery, simulation }));

/**
 * Runs a program that measures something: `npm run measure -- NAME ARGUMENTS…`. Resolves to the
 * program's exit code, or to 2 if NAME is unknown.
 */
export async function main([name = '', ...args]: string[]): Promise<number> {
  const program = PROGRAMS.get(name);
  if (!program) console.error(`usage: npm run measure -- ${[...PROGRAMS.keys()].join('|')} …`);
  return program ? program(args) : 2;
}
