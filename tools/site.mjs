/**
 * Builds the record page as a static site: `npm run site` → dist/site, for any web server. The record lies beside the page
 * as a release signed by a throw-away key, since whoever serves the page answers for it.
 */
import { rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build as viteBuild } from 'vite';
import { writeRelease } from './build.mjs';
import { mapsPlugin } from './maps/plugin.mjs';
import { packCatalogs } from './pack-catalogs.mjs';
import { yamlPlugin } from './yaml-plugin.mjs';

const ROOT = resolve(import.meta.dirname, '..');

/** @param {string} [outDir] */
export async function buildSite(outDir = join(ROOT, 'dist/site')) {
  await viteBuild({
    root: join(ROOT, 'src/pages/record'),
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [yamlPlugin(), mapsPlugin()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // The first with :dir() and light-dark(), which can't be said in older words.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rollupOptions: { input: join(ROOT, 'src/pages/record/site.html') },
    },
  });
  await rename(join(outDir, 'site.html'), join(outDir, 'index.html'));
  await packCatalogs(outDir, []);
  await writeRelease(join(outDir, 'release'));
  return outDir;
}

if (resolve(process.argv[1] ?? '') === import.meta.filename)
  console.log(`The record's site: ${await buildSite()}`);
