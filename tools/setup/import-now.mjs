import { runnerImport } from 'vite';
import { yamlPlugin } from '../../src/cli/yaml-plugin.mjs';
import { ROOT } from './command.mjs';

/**
 * Imports a TypeScript module and its imports. Reads the files anew, even if they were imported
 * before. Uses Vite, because some modules import YAML files or use `import.meta.glob`, which tsx
 * and Node lack.
 * @param {string} path Absolute path of the module.
 * @returns {Promise<any>} What the module exports.
 */
export async function importNow(path) {
  const { module } = await runnerImport(path, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [yamlPlugin()],
  });
  return module;
}
