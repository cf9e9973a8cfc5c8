import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { BUNDLED } from '../licences.ts';
import { ROOT } from '../paths.ts';
import { yamlPlugin } from '../yaml-plugin.mjs';

/** Vite settings for all builds except the one that bundles the extension's modules. */
export const PLAIN: InlineConfig = {
  root: ROOT,
  mode: 'production',
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
};

/**
 * Paths of source modules, keyed by the name of the built file. A package's users import this
 * file or run it.
 */
export type Entries = Record<string, string>;

/**
 * Bundles modules and their imports for Node or browsers into an emptied `outDir`. `define` maps
 * names in the code to JSON values that replace them.
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
      // Vite warns about files larger than this, in kB. The limit is high because a bundle
      // contains the whole record.
      chunkSizeWarningLimit: 10_000,
      ...(isForNode ? { ssr: true } : { lib: { entry: input, formats: ['es'] } }),
      rollupOptions: {
        input,
        checks: { pluginTimings: false },
        output: {
          // Files with shared code are not put into a subfolder, because some modules find data
          // by a path relative to their own file.
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          // Spaces and comments, which make up a tenth of a package, are left out. Names are
          // kept, so that the stack traces of errors can be read.
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  });
}
