/**
 * Runs a TypeScript program in Node: `node tools/run.mjs src/cli/annotate/index.ts ARGUMENTS…`.
 * The program must export a function `main` that resolves to the exit code. This file is plain
 * JavaScript, because the packages that read TypeScript may not be installed yet.
 */
import { resolve } from 'node:path';
import { ROOT } from './setup/command.mjs';
import { ensurePackages } from './setup/packages.mjs';

const [program, ...args] = process.argv.slice(2);
if (!program) throw new Error('Name the program to run: node tools/run.mjs FILE.ts ARGUMENTS…');
await ensurePackages().catch(({ message }) => {
  console.error(message);
  process.exit(1);
});
const { importNow } = await import('./setup/import-now.mjs');
/** @type {{ main: (args: string[]) => Promise<number> }} */
const module = await importNow(resolve(ROOT, program));
process.exitCode = await module.main(args);
