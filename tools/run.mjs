/**
 * Runs a TypeScript program of this project in Node, even on a machine without installed packages:
 * `node tools/run.mjs src/cli/annotate/index.ts ARGUMENTS…`. The program exports `main(args:
 * string[]): Promise<number>`, whose result becomes the exit code. Missing npm packages are
 * installed first, so this module and its imports are plain JavaScript. Vite runs the program,
 * because programs and the extension share modules that import YAML files and use
 * `import.meta.glob`, which tsx and Node can't load.
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
const { runnerImport } = await import('vite');
const { yamlPlugin } = await import('../src/cli/yaml-plugin.mjs');
const { NODE_ENV } = process.env;
/** @type {{ module: { main: (args: string[]) => Promise<number> } }} */
const { module } = await runnerImport(resolve(ROOT, program), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  plugins: [yamlPlugin()],
});
// Vite has set NODE_ENV to `development`. With this value, a build would contain debug names.
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
process.exitCode = await module.main(args);
