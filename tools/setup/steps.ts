import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorMessage } from '../../src/core/wording/error-message.ts';
import { type Outcome, say, seconds, withHeartbeat } from './command.mjs';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Outcome of one step. The step itself counts as a test. */
export interface Result {
  ok: boolean;
  /** Shown when the step failed. */
  output?: string;
  /** A few words for the step's line. */
  summary?: string;
  /** Counts of the tests that the step ran. */
  tests?: Tally;
}

/** Runs steps, reports each as it begins and ends, and counts their tests. */
export class Steps {
  tally: Tally = { passed: 0, failed: 0, skipped: 0 };

  /**
   * Runs one step: prints a line before it, a line with its time after it and, if it failed, all of
   * its output. Resolves to true when it passed. Never throws: a step that throws has failed, with
   * the error's message as output.
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

/** Returns the result of a program that reports success by its exit code. */
export async function byExitCode(running: Promise<Outcome>): Promise<Result> {
  const { code, output } = await running;
  return { ok: code === 0, output };
}

/**
 * Returns the result of a vitest run whose JSON report is in `report`. A missing report, or one
 * without a single test, is a failure. A report in which all tests were skipped is a failure too,
 * unless that is allowed, for example for a single file that is about another browser only.
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
