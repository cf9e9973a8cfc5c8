/**
 * Runs a TypeScript program of this project in Node:
 * `node tools/run.mjs src/cli/annotate/index.ts ARGUMENTS…`. The program exports
 * `main(args: string[]): Promise<number>`; its number becomes the exit code. Vite runs it because
 * the programs share modules with the extension that import YAML files and `import.meta.glob`,
 * which tsx and Node cannot load.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './setup/command.mjs';
import { yamlPlugin } from './yaml-plugin.mjs';

/**
 * Imports a TypeScript module of this project.
 * @param {string} file path within the project
 * @returns {Promise<any>}
 */
export async function importTypeScript(file) {
  const plugins = [yamlPlugin()];
  const options = {
    root: ROOT,
    configFile: /** @type {false} */ (false),
    logLevel: /** @type {'error'} */ ('error'),
    plugins,
  };
  return (await runnerImport(resolve(ROOT, file), options)).module;
}

if (resolve(process.argv[1] ?? '') === import.meta.filename) {
  const [program, ...args] = process.argv.slice(2);
  if (!program) throw new Error('Name the program to run: node tools/run.mjs FILE.ts ARGUMENTS…');
  process.exitCode = await (await importTypeScript(program)).main(args);
}
