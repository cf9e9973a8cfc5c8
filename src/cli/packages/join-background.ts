import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { PLAIN } from './bundle.ts';

/** Name of the background script in a built extension. */
export const BACKGROUND = 'background.js';

/**
 * Joins the modules of a built extension's background script into one classic script. Chromium
 * caches compiled classic scripts, but compiles modules at each start (see docs/speed.md, "A cold
 * answer").
 */
export async function joinBackground(folder: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const { service_worker: worker, scripts } = manifest.background;
  // Vite's loader, which the manifest names, imports only the entry module.
  const loader = join(folder, worker ?? scripts[0]);
  const [, entry] = /^import '([^']*)';\s*$/.exec(await readFile(loader, 'utf8')) ?? [];
  if (entry === undefined) throw new Error(`${loader} does not import exactly one module.`);
  const input = join(folder, entry);
  for (const file of await readdir(dirname(input)))
    if ((await readFile(join(dirname(input), file), 'utf8')).includes(`/${basename(entry)}`))
      throw new Error(`${file} imports ${entry}, which would be removed.`);
  await build({
    ...PLAIN,
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      // The modules have already been built for the oldest supported browsers.
      target: 'esnext',
      rollupOptions: {
        input,
        output: { entryFileNames: BACKGROUND, format: 'iife', intro: "'use strict';" },
      },
    },
  });
  manifest.background = worker ? { service_worker: BACKGROUND } : { scripts: [BACKGROUND] };
  await writeFile(file, JSON.stringify(manifest));
  // The other modules stay, because pages import some of them.
  await Promise.all([loader, input].map((path) => rm(path)));
}
