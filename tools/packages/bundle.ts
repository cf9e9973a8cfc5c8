import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { BUNDLED } from '../licences.ts';
import { ROOT } from '../setup/command.mjs';
import { yamlPlugin } from '../yaml-plugin.mjs';

/** Settings of all builds except that of the extension. */
export const PLAIN: InlineConfig = {
  root: ROOT,
  mode: 'production',
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
};

/** Modules of a package that users import or run, named after their built files. */
export type Entries = Record<string, string>;

/**
 * Bundles modules for Node or browsers into a folder, with everything that they import, so that
 * users need not install other packages. The code stays readable. Modules that several of them
 * share become separate files, because some find the package's data relative to their own address.
 * `define` maps names in the code to JSON values that replace them.
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
      // Size in kB from which Vite warns. It is high because the bundle contains the whole record.
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
