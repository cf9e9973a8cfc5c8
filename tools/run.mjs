/**
 * Runs a TypeScript program of this project in Node: `node tools/run.mjs src/cli/annotate/index.ts ARGUMENTS…`.
 * The program exports `main(args: string[]): Promise<number>`; its number becomes the exit code.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { yamlPlugin } from './yaml-plugin.mjs';

const [program, ...args] = process.argv.slice(2);
if (!program) throw new Error('Name the program to run: node tools/run.mjs FILE.ts ARGUMENTS…');
const { module } = await runnerImport(resolve(import.meta.dirname, '..', program), {
  root: resolve(import.meta.dirname, '..'),
  configFile: false,
  logLevel: 'error',
  plugins: [yamlPlugin()],
});
process.exitCode = await module.main(args);
