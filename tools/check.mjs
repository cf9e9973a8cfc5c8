/**
 * `npm run check`: types, format and lint, and the rules of the record. With `-- --write` it also
 * repairs the format and puts the catalogs of the interface in order. Unlike a chain of `&&`, it
 * goes on after a failed step, on every system.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './setup/command.mjs';

const write = process.argv.includes('--write');
const steps = [
  ...(write ? [['tools/locales.mjs']] : []),
  ['node_modules/typescript/bin/tsc', '--noEmit'],
  ['node_modules/@biomejs/biome/bin/biome', 'check', ...(write ? ['--write'] : []), '.'],
  ['tools/run.mjs', 'src/cli/record/index.ts', 'validate'],
];
for (const [program = '', ...args] of steps) {
  const { status } = spawnSync(process.execPath, [join(ROOT, program), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
