import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BuiltPackage } from '../../src/cli/packages/build-packages.ts';

/** Result of a program that has finished. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command line in a folder, with bash. */
export async function sh(command: string, cwd: string): Promise<Ended> {
  const env = { ...process.env, INIT_CWD: cwd, NODE_ENV: undefined };
  return promisify(execFile)('bash', ['-c', command], { cwd, env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

/** Installs packages from their archives into a folder, without the network. */
export async function install(packages: readonly BuiltPackage[], folder: string): Promise<void> {
  const files = packages.map(({ tarball }) => `'${tarball}'`).join(' ');
  const { code, stderr } = await sh(`npm install --offline --no-audit --no-fund ${files}`, folder);
  if (code !== 0) throw new Error(stderr);
}

/** Returns a Markdown page's code blocks in this language. */
export function codeBlocks(page: string, language: string): string[] {
  const blocks = page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'));
  return [...blocks].map(([, code = '']) => code);
}

/**
 * Makes a pattern from a command's output as the documentation shows it. Each … matches any text.
 */
export function patternOf(output: string): RegExp {
  const parts = output.trim().split('…');
  return new RegExp(`^${parts.map((part) => part.replace(/[^\w\s]/g, '\\$&')).join('[\\s\\S]*')}$`);
}
