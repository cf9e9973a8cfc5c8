import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BuiltPackage } from '../../tools/packages/build-packages.ts';

/** Result of a program that has ended. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command line with bash in a folder. */
export async function sh(command: string, cwd: string): Promise<Ended> {
  const env = { ...process.env, INIT_CWD: cwd, NODE_ENV: undefined };
  return promisify(execFile)('bash', ['-c', command], { cwd, env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

/** Installs packed packages into a folder, without the network. */
export async function install(packages: readonly BuiltPackage[], folder: string): Promise<void> {
  const files = packages.map(({ tarball }) => `'${tarball}'`).join(' ');
  const { code, stderr } = await sh(`npm install --offline --no-audit --no-fund ${files}`, folder);
  if (code !== 0) throw new Error(stderr);
}

/** Returns the texts of the code blocks in a Markdown page that are marked with a language. */
export function codeBlocks(page: string, language: string): string[] {
  const blocks = page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'));
  return [...blocks].map(([, code = '']) => code);
}

/** Returns a pattern that matches an output in which … may be any text. */
export function patternOf(output: string): RegExp {
  const parts = output.trim().split('…');
  return new RegExp(`^${parts.map((part) => part.replace(/[^\w\s]/g, '\\$&')).join('[\\s\\S]*')}$`);
}
