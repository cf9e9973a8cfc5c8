import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runQuietly } from '../../../tools/setup/command.mjs';
import { byVitest, Steps, tallyText } from '../../../tools/setup/steps.ts';

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(console, 'log').mockImplementation((line) => {
    said += `${line}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('Steps', () => {
  it('counts each step and the tests inside it', async () => {
    const steps = new Steps();
    await steps.run('types', async () => ({ ok: true, output: '' }));
    await steps.run('unit', async () => ({
      ok: false,
      output: '',
      tests: { passed: 5, failed: 2, skipped: 0 },
    }));
    expect(tallyText(steps.tally)).toBe('6 passed, 3 failed');
  });
  it('never hides what was skipped', async () => {
    const steps = new Steps();
    await steps.run('unit', async () => ({
      ok: true,
      output: '',
      tests: { passed: 5, failed: 0, skipped: 1 },
    }));
    expect(tallyText(steps.tally)).toBe('6 passed, 0 failed, 1 skipped');
  });
  it('shows the output of a step that failed, not of one that passed', async () => {
    const steps = new Steps();
    await steps.run('good', async () => ({ ok: true, output: 'all is well' }));
    await steps.run('bad', async () => ({ ok: false, output: 'line 3 is wrong' }));
    expect(said).not.toContain('all is well');
    expect(said).toContain('line 3 is wrong');
  });
  it('takes a step that throws for failed and goes on', async () => {
    const steps = new Steps();
    const broken = async () => {
      throw new Error('no browser found');
    };
    expect(await steps.run('browsers', broken)).toBe(false);
    expect(said).toContain('no browser found');
    expect(tallyText(steps.tally)).toBe('0 passed, 1 failed');
  });
});

describe('byVitest', () => {
  const run = (ok: boolean, output: string) => byVitest(Promise.resolve({ ok, output }));

  it('counts what vitest counts last', async () => {
    const output =
      ' Tests that a program says are 3 passed\n      Tests  8 passed (8)\n   Start at';
    const tests = { passed: 8, failed: 0, skipped: 0 };
    expect(await run(true, output)).toEqual({ ok: true, output, tests });
  });
  it('counts what failed, was skipped or is still to be written', async () => {
    const { ok, tests } = await run(false, ' Tests  2 failed | 7 passed | 3 skipped | 1 todo (13)');
    expect({ ok, tests }).toEqual({ ok: false, tests: { passed: 7, failed: 2, skipped: 4 } });
  });
  it('fails when vitest failed outside its tests', async () => {
    expect((await run(false, ' Tests  8 passed (8)')).ok).toBe(false);
  });
  it.each([
    ['not one test ran', 'No test files found'],
    ['all were skipped', ' Tests  3 skipped (3)'],
    ['nothing was said', ''],
  ])('fails when %s', async (_, output) => {
    expect((await run(true, output)).ok).toBe(false);
  });
});

describe('runQuietly', () => {
  const node = (code: string, longestMs?: number) =>
    runQuietly(process.execPath, ['-e', code], longestMs ? { longestMs } : {});

  it('gives both streams of a program, and whether its exit code is 0', async () => {
    const code = "process.stdout.write('a'); process.stderr.write('b');";
    const { ok, output } = await node(code);
    expect([ok, [...output].sort()]).toEqual([true, ['a', 'b']]);
    expect(await node(`${code} process.exitCode = 3;`)).toMatchObject({ ok: false });
  });
  it('ends a program that takes too long, which has then failed', async () => {
    const { ok, output } = await node('setInterval(() => {}, 1000)', 200);
    expect([ok, output]).toEqual([false, expect.stringContaining('(allowed: 0.2 s)')]);
  });
  it('tells what can not be started', async () => {
    const { ok, output } = await runQuietly('/no/such/program', []);
    expect([ok, output]).toEqual([false, expect.stringContaining('ENOENT')]);
  });
});
