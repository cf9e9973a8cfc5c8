import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Folder of the project. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

/**
 * @typedef {object} Outcome
 * @property {number} code Exit code; 127 when the program could not be started, 1 when a signal ended it.
 * @property {string} output What it printed to either stream, in order.
 */

/**
 * Runs a program in the project's folder and keeps its output instead of showing it. Never throws:
 * when the program cannot be started, the exit code is 127 and the output is the reason. A program
 * that runs longer than `longestMs` milliseconds is ended and counts as failed.
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
    const keep = (/** @type {Buffer} */ piece) => {
      output += piece;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => finished({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code, signal) => {
      if (signal)
        output += `\nended by ${signal}${longestMs ? ` (allowed: ${longestMs / 1000} s)` : ''}`;
      finished({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a Node program of this project with the Node that runs the caller.
 * @param {string[]} args
 * @param {Parameters<typeof runQuietly>[2]} [options]
 */
export function runNode(args, options) {
  return runQuietly(process.execPath, args, options);
}
