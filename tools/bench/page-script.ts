import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * Builds a module of this folder for a web page, minified like the extension's scripts and with
 * the given constants. Its exports become properties of a global `bench`. Resolves to the code.
 */
export async function buildPageScript(
  module: string,
  constants: Record<string, unknown>,
): Promise<string> {
  const values = Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { ...Object.fromEntries(values), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve('tools/bench', module), formats: ['iife'], name: 'bench' },
    },
  });
  const output = Array.isArray(built)
    ? built[0]?.output
    : 'output' in built
      ? built.output
      : undefined;
  if (!output) throw new Error('The page script was not built.');
  return output[0].code.replace(/^(?:var|const) bench\b/m, 'globalThis.bench');
}
