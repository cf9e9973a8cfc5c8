import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorMessage } from '../../src/core/wording/error-message.ts';
import { type Outcome, say, seconds, withHeartbeat } from './command.mjs';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Result of one step. In the totals, the step itself counts as a test. */
export interface Result {
  ok: boolean;
  /** Printed when the step failed. */
  output?: string;
  /** A few words that are printed on the step's line. */
  summary?: string;
  /** Counts of the tests that the step ran. */
  tests?: Tally;
}

/** Runs steps, reports each as it begins and ends, and counts their tests. */
export class Steps {
  tally: Tally = { passed: 0, failed: 0, skipped: 0 };

  /**
   * Runs one step. Prints a line before it, a line with its duration after it and, if it failed,
   * its whole output. Resolves to true when the step passed. Never throws: a step that throws has
   * failed, and its output is the error's message.
   */
  async run(name: string, run: () => Promise<Result>): Promise<boolean> {
    const began = Date.now();
    say(`▸ ${name}`);
    const { ok, output = '', summary, tests } = await withHeartbeat(name, run).catch(failure);
    this.tally.passed += (tests?.passed ?? 0) + (ok ? 1 : 0);
    this.tally.failed += (tests?.failed ?? 0) + (ok ? 0 : 1);
    this.tally.skipped += tests?.skipped ?? 0;
    if (!ok) say(output.trimEnd());
    const details = [seconds(began), ...(tests ? [tallyText(tests)] : []), summary ?? []].flat();
    say(`  ${ok ? 'passed' : 'FAILED'}: ${name}, ${details.join(', ')}`);
    return ok;
  }
}

function failure(error: unknown): Result {
  return { ok: false, output: errorMessage(error) };
}

/** Returns `12 passed, 0 failed`, followed by the number of skipped tests if there are any. */
export function tallyText({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Returns the result of a program whose exit code tells whether it succeeded. */
export async function byExitCode(running: Promise<Outcome>): Promise<Result> {
  const { code, output } = await running;
  return { ok: code === 0, output };
}

/**
 * Returns the result of a vitest run whose JSON report is in `report`. A missing report, or one
 * without a single test, is a failure. A report in which all tests were skipped is also a failure,
 * unless this is allowed, for example for a file that is only about another browser.
 */
export async function byVitestReport(
  report: string,
  run: () => Promise<Outcome>,
  { maySkipAll = false } = {},
): Promise<Result> {
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const { code, output } = await run();
  if (!existsSync(report)) return { ok: false, output: `${output}\nvitest wrote no report.` };
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  const tests = {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
  const ran = tests.passed > 0 || (maySkipAll && tests.skipped > 0);
  return { ok: code === 0 && ran, output, tests };
}
