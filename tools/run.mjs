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
const stop = (/** @type {Error} */ { message }) => {
  console.error(message);
  process.exit(1);
};
await ensurePackages().catch(stop);
const { importNow } = await import('./setup/import-now.mjs');
const { main } = await importNow(resolve(ROOT, program)).catch((error) => {
  // Plugins say where a file is faulty. All other errors need their stack.
  throw error.plugin ? stop(error) : error;
});
process.exitCode = await main(args);
