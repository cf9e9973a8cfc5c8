/**
 * Builds the record page as a static site: `npm run site` writes dist/site, for any web server. The
 * record lies beside the page as a release. Its key is thrown away after signing, because readers
 * have to trust the server of the page anyway.
 */
import { cp, mkdir, readdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build as viteBuild } from 'vite';
import { newSigningKey, signRelease } from './build.mjs';
import { ROOT } from './setup/command.mjs';
import { yamlPlugin } from './yaml-plugin.mjs';

/** @param {string} [outDir] */
export async function buildSite(outDir = join(ROOT, 'dist/site')) {
  await viteBuild({
    root: join(ROOT, 'src/pages/record'),
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [yamlPlugin()],
    build: {
      outDir,
      emptyOutDir: true,
      // Limit in kB. The maps' shapes make the page's one script large.
      chunkSizeWarningLimit: 1000,
      target: 'es2022',
      // First versions with :dir() and light-dark(), which older CSS can't replace.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rollupOptions: { input: join(ROOT, 'src/pages/record/site.html') },
    },
  });
  await rename(join(outDir, 'site.html'), join(outDir, 'index.html'));
  await copyCatalogs(join(outDir, 'words'));
  await signRelease(await newSigningKey(), join(outDir, 'release'));
  return outDir;
}

/** Copies the catalogs out of `_locales`; some web servers hide folders that begin with `_`. */
async function copyCatalogs(/** @type {string} */ folder) {
  const locales = join(ROOT, 'public/_locales');
  await mkdir(folder, { recursive: true });
  for (const code of await readdir(locales))
    await cp(join(locales, code, 'messages.json'), join(folder, `${code}.json`));
}

if (resolve(process.argv[1] ?? '') === import.meta.filename)
  console.log(`The record's site: ${await buildSite()}`);
