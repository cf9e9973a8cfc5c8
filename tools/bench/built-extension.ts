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
  const known = built.get(target) ?? build(target, { outRoot: join(ROOT, 'out', 'bench') });
  built.set(target, known);
  return known;
}
