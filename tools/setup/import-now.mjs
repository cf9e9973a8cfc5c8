import { runnerImport } from 'vite';
import { yamlPlugin } from '../../src/cli/yaml-plugin.mjs';
import { ROOT } from './command.mjs';

/**
 * Imports a TypeScript module of this project and everything that it imports. Reads the files as
 * they are now, even if this process has imported them before. Vite loads the modules, because
 * some of them import YAML files or use `import.meta.glob`, which tsx and Node do not support.
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
