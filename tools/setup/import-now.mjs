import { runnerImport } from 'vite';
import { yamlPlugin } from '../../src/cli/yaml-plugin.mjs';
import { ROOT } from './command.mjs';

/**
 * Imports a TypeScript module of this project, and all that it imports, as the files are now, even
 * if this process has imported them before. Vite loads them, because programs and the extension
 * share modules that import YAML files and use `import.meta.glob`, which tsx and Node can't load.
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
