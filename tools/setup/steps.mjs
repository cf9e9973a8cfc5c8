import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { say, seconds, withHeartbeat } from './progress.mjs';

/**
 * @typedef {object} Result Outcome of one step. The step itself counts as a test.
 * @property {boolean} ok
 * @property {string} output Shown when the step failed.
 * @property {string} [summary] A few words for the step's line.
 * @property {Tally} [tests] Counts of the tests that the step ran.
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** Runs steps, reports each as it begins and ends, and counts their tests. */
export class Steps {
  /** @type {Tally} */
  tally = { passed: 0, failed: 0, skipped: 0 };

  /**
   * Runs one step: prints a line before it, a line with its time after it and, if it failed, all of
   * its output. Never throws: a step that throws has failed, with the error's message as output.
   * @param {string} name
   * @param {() => Promise<Result>} run
   * @returns {Promise<boolean>} true when it passed
   */
  async run(name, run) {
    const began = Date.now();
    say(`▸ ${name}`);
    const result = await withHeartbeat(name, run).catch(failure);
    this.#count(result);
    if (!result.ok) say(result.output.trimEnd());
    const counts = result.tests ? `, ${tallyText(result.tests)}` : '';
    const summary = result.summary ? `, ${result.summary}` : '';
    say(`  ${result.ok ? 'passed' : 'FAILED'}: ${name}, ${seconds(began)}${counts}${summary}`);
    return result.ok;
  }

  /** Returns the line that sums up all tests and steps. */
  closingLine() {
    return tallyText(this.tally);
  }

  #count(/** @type {Result} */ { ok, tests = { passed: 0, failed: 0, skipped: 0 } }) {
    this.tally.passed += tests.passed + (ok ? 1 : 0);
    this.tally.failed += tests.failed + (ok ? 0 : 1);
    this.tally.skipped += tests.skipped;
  }
}

/** @returns {Result} */
function failure(/** @type {unknown} */ error) {
  return { ok: false, output: error instanceof Error ? error.message : String(error) };
}

/** Returns `12 passed, 0 failed`, followed by the number of skipped tests if there are any. */
export function tallyText(/** @type {Tally} */ { passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Returns the result of a program that reports success by its exit code.
 * @param {Promise<import('./command.mjs').Outcome>} running
 * @returns {Promise<Result>}
 */
export async function byExitCode(running) {
  const { code, output } = await running;
  return { ok: code === 0, output };
}

/**
 * The step of a vitest run that writes its JSON report to `report`. No report, or a report without
 * a single test, is a failure; so is one whose tests were all skipped, unless they may be.
 * @param {string} report
 * @param {() => Promise<import('./command.mjs').Outcome>} run
 * @param {{ maySkipAll?: boolean }} [allowance] for a single file, which may be of another browser only
 * @returns {Promise<Result>}
 */
export async function byVitestReport(report, run, { maySkipAll = false } = {}) {
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const { code, output } = await run();
  if (!existsSync(report)) return { ok: false, output: `${output}\nvitest wrote no report.` };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const tests = {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
  const ran = tests.passed > 0 || (maySkipAll && tests.skipped > 0);
  return { ok: code === 0 && ran, output, tests };
}
