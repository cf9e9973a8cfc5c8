import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { yamlPlugin } from '../../src/cli/yaml-plugin.mjs';
import { ROOT } from './command.mjs';

/**
 * Imports a TypeScript module. Always reads the current files, even if the module was imported
 * before. Uses Vite, because modules may import YAML files or use `import.meta.glob`.
 * @param {string} path Absolute path of the module.
 * @returns {Promise<any>} What the module exports. Rejects with the first faulty file's error.
 */
export async function importNow(path) {
  const hasMode = process.env.NODE_ENV !== undefined;
  // From this folder, the bundle can import packages.
  const outDir = await mkdtemp(join(ROOT, 'node_modules', '.imported-'));
  try {
    // One bundle is faster than running each module by itself.
    await build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      plugins: [yamlPlugin(), addressPlugin],
      build: { ssr: path, outDir, target: 'node20', sourcemap: 'inline', rolldownOptions },
    }).catch((error) => {
      throw error.errors?.[0] ?? error;
    });
    process.setSourceMapsEnabled(true);
    return await import(pathToFileURL(join(outDir, 'module.mjs')).href);
  } finally {
    // Vite has set `NODE_ENV`, which other programs would inherit.
    if (!hasMode) delete process.env.NODE_ENV;
    await rm(outDir, { recursive: true });
  }
}

const rolldownOptions = { output: { entryFileNames: 'module.mjs', codeSplitting: false } };

/** Gives modules their own `import.meta.url` and `import.meta.dirname` instead of the bundle's. */
const addressPlugin = {
  name: 'address',
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    const [path = ''] = id.split('?');
    return code
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
  },
};
