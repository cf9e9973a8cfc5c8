import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorMessage } from '../../src/core/wording/error-message.ts';
import { type Outcome, say, seconds, withHeartbeat } from './command.mjs';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Result of one step, such as a build or a test run. The step itself also counts as one test. */
export interface Result {
  ok: boolean;
  /** Printed if the step has failed. */
  output?: string;
  /** A few words for the line that reports the step. */
  summary?: string;
  /** Counts of the tests within the step. */
  tests?: Tally;
}

/** Runs steps, reports the start and the end of each, and counts their tests. */
export class Steps {
  tally: Tally = { passed: 0, failed: 0, skipped: 0 };

  /**
   * Runs one step. Prints a line before it and, after it, a line with its duration; if the step
   * failed, also prints its whole output. Resolves to true when the step passed. Never throws: a
   * step that throws has failed, and the error's message is its output.
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

/** Returns `12 passed, 0 failed` and, if tests were skipped, their number. */
export function tallyText({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Returns the result of a step that runs a program. The program's exit code tells whether the step
 * passed.
 */
export async function byExitCode(running: Promise<Outcome>): Promise<Result> {
  const { code, output } = await running;
  return { ok: code === 0, output };
}

/**
 * Returns the result of a step that ran vitest, whose JSON report is in the file `report`. The
 * step failed if the report is missing or has no test. It also failed if all tests were skipped,
 * unless that is allowed, as for a file whose tests are only for another browser.
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
