/** Runs programs. Plain JavaScript, because it runs before packages are installed. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Path of the project's folder. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

/**
 * V8 options for tests, which run most code only a few times. With them, V8 compiles code at its
 * first call, optimizes it late, and collects short-lived objects only once they fill 64 MB.
 */
export const BRIEF = [
  '--always-sparkplug',
  '--interrupt-budget=1000000',
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
];

/**
 * @typedef {object} Outcome
 * @property {boolean} ok True if the exit code is 0.
 * @property {string} output Everything that the program printed to either stream, in order.
 */

/**
 * Runs a program in the project's folder. Never rejects. If the program can't start, or is still
 * running after `longestMs` ms, `ok` is false and `output` ends with the reason.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, longestMs?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function runQuietly(program, args, { env = {}, longestMs } = {}) {
  return new Promise((finished) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
      timeout: longestMs,
    });
    // Decodes the stream as a whole, because a piece may end within a character.
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece) => {
        output += piece;
      });
    child.on('error', ({ message }) => finished({ ok: false, output: output + message }));
    child.on('close', (code, signal) => {
      if (signal)
        output += `\nended by ${signal}${longestMs ? ` (allowed: ${longestMs / 1000} s)` : ''}`;
      finished({ ok: code === 0, output });
    });
  });
}

/** Returns the time that has passed since `began`, a value of `Date.now()`, in words: `3.4 s`. */
export function seconds(/** @type {number} */ began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}

/**
 * Installs something, and says so on standard error, because another program may read standard
 * output. Throws an Error with the output when it fails.
 * @param {string} what
 * @param {[program: string, ...args: string[]][]} commands
 */
export async function install(what, commands) {
  const began = Date.now();
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.error(`Installing ${what} …`);
  for (const [program, ...args] of commands) {
    const { ok, output } = await runQuietly(program, args, { env });
    if (!ok) throw new Error(`${program} ${args.join(' ')} failed:\n${output.slice(-3000)}`);
  }
  console.error(`  ${what} installed, ${seconds(began)}`);
}
