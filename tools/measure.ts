import { type Command, runCommand } from '../src/cli/program.ts';
import { figures } from './figures.ts';
import { gallery } from './gallery/gallery.ts';
import { simulation } from './simulation/simulate-feed.ts';

const PROGRAMS: Record<string, Command> = { figures, gallery, simulation };
const USAGE = `usage: npm run measure -- ${Object.keys(PROGRAMS).join('|')} …`;

/** Runs a program that measures something, and resolves to its exit code. */
export function main(args: string[]): Promise<number> {
  return runCommand({ name: 'measure', usage: USAGE, commands: PROGRAMS }, args);
}
