import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { BUNDLED } from '../licences.ts';
import { ROOT } from '../setup/command.mjs';
import { yamlPlugin } from '../yaml-plugin.mjs';

/** Settings of every build other than the extension's own. */
export const PLAIN: InlineConfig = {
  root: ROOT,
  mode: 'production',
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
};

/** Modules of a package that users import or run, by the name of their built file. */
export type Entries = Record<string, string>;

/**
 * Bundles entry modules for Node or browsers into a folder, with everything that they import, so
 * that users need not install another package. The code stays readable. Modules that several
 * entries share become separate files, because some find the package's data by their own address.
 * `define` replaces names in the code by JSON values.
 */
export async function bundle(
  entries: Entries,
  outDir: string,
  { define = {}, isForNode = false }: { define?: Record<string, string>; isForNode?: boolean },
): Promise<void> {
  const input = Object.fromEntries(
    Object.entries(entries).map(([name, module]) => [name, join(ROOT, module)]),
  );
  await build({
    ...PLAIN,
    plugins: [yamlPlugin()],
    define,
    ...(isForNode ? { ssr: { noExternal: true, target: 'node' } } : {}),
    build: {
      outDir,
      emptyOutDir: true,
      target: isForNode ? 'node20' : 'es2022',
      minify: false,
      license: { fileName: BUNDLED },
      // Limit in kB. It is high because the bundle contains the whole record.
      chunkSizeWarningLimit: 10_000,
      ...(isForNode ? { ssr: true } : { lib: { entry: input, formats: ['es'] } }),
      rollupOptions: {
        input,
        checks: { pluginTimings: false },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
}
