/**
 * Runs one of the programs that measure something but are not tests: `npm run measure -- NAME
 * ARGUMENTS…`.
 */
import { importTypeScript } from './run.mjs';

const PROGRAMS = new Map([
  ['figures', 'tools/figures.ts'],
  ['gallery', 'tools/gallery/gallery.ts'],
  ['simulation', 'tools/simulation/simulate-feed.ts'],
]);

const [name = '', ...args] = process.argv.slice(2);
const program = PROGRAMS.get(name);
if (!program) console.error(`usage: npm run measure -- ${[...PROGRAMS.keys()].join('|')} …`);
process.exitCode = program ? await (await importTypeScript(program)).main(args) : 2;
