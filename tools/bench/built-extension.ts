import { join } from 'node:path';
import { build } from '../build.ts';
import { ROOT } from '../setup/command.mjs';

type Target = 'chrome' | 'firefox';

const built = new Map<Target, Promise<string>>();

/**
 * Resolves to the folder of the production build for a browser. All benchmarks share it, so change
 * files only in a copy. Rejects if the extension can't be built.
 */
export function builtExtension(target: Target): Promise<string> {
  const known = built.get(target) ?? buildFor(target);
  built.set(target, known);
  return known;
}

async function buildFor(target: Target): Promise<string> {
  const { log } = console;
  // Plugins print to standard output, which only reports may use.
  console.log = console.error;
  try {
    const folders = await build({ browsers: [target], outRoot: join(ROOT, 'out', 'bench') });
    return folders[target] ?? '';
  } finally {
    console.log = log;
  }
}
