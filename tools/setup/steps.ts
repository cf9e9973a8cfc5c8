import { errorMessage } from '../../src/core/wording/error-message.ts';
import { type Outcome, seconds } from './command.mjs';

/** Numbers of tests by their outcome. */
export type Tally = Record<'passed' | 'failed' | 'skipped', number>;

/**
 * Result of one step, such as a build or a run of tests. `output` is printed only if the step
 * failed. The step itself counts as a test too.
 */
export interface Result extends Outcome {
  /** Numbers of passed, failed and skipped tests within the step. */
  tests?: Tally;
}

/**
 * Runs steps, reports each, and counts the tests in them. The project has its own class for this,
 * because npm packages that run scripts do not count tests.
 */
export class Steps {
  tally: Tally = { passed: 0, failed: 0, skipped: 0 };

  /**
   * Runs one step. Prints a line before and after it, and its output if it failed. Resolves to
   * true when it passed. Never throws: if the step throws an error, the step has failed, and the
   * error's message is its output.
   */
  async run(name: string, run: () => Promise<Result>): Promise<boolean> {
    const began = Date.now();
    console.log(`▸ ${name}`);
    const { ok, output, tests } = await withHeartbeat(name, run).catch(
      (error): Result => ({ ok: false, output: errorMessage(error) }),
    );
    this.tally.passed += (tests?.passed ?? 0) + (ok ? 1 : 0);
    this.tally.failed += (tests?.failed ?? 0) + (ok ? 0 : 1);
    this.tally.skipped += tests?.skipped ?? 0;
    if (!ok) console.log(output.trimEnd());
    const details = [seconds(began), ...(tests ? [tallyText(tests)] : [])];
    console.log(`  ${ok ? 'passed' : 'FAILED'}: ${name}, ${details.join(', ')}`);
    return ok;
  }
}

/** Runs `work`. Every five seconds, prints a line to show that it is still running. */
export async function withHeartbeat<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const beat = setInterval(() => console.log(`  … ${what}: ${seconds(began)}`), 5000);
  return work().finally(() => clearInterval(beat));
}

/** Returns a text such as `12 passed, 0 failed, 1 skipped`. Leaves out `0 skipped`. */
export function tallyText({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Waits for a step's vitest run. Reads the counts from the last line that starts with "Tests". The
 * step fails if no test passed.
 */
export async function byVitest(running: Promise<Outcome>): Promise<Result> {
  const { ok, output } = await running;
  const counts = output.match(/^ *Tests .*/gm)?.at(-1) ?? '';
  const count = (what: string) => Number(new RegExp(`(\\d+) ${what}`).exec(counts)?.[1] ?? 0);
  const skipped = count('skipped') + count('todo');
  const tests = { passed: count('passed'), failed: count('failed'), skipped };
  return { ok: ok && tests.passed > 0, output, tests };
}
