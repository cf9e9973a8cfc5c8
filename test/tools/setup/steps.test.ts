import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { byExitCode, byVitestReport, Steps, tallyText } from '../../../tools/setup/steps.ts';

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
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

describe('byExitCode', () => {
  it.each([
    [0, true],
    [1, false],
    [127, false],
  ])('of %i is ok: %s', async (code, ok) => {
    expect((await byExitCode(Promise.resolve({ code, output: '' }))).ok).toBe(ok);
  });
});

describe('byVitestReport', () => {
  const folder = mkdtempSync(join(tmpdir(), 'still-banned-report-'));
  const report = join(folder, 'unit.json');
  const run = (code: number, counts: object | null, allowance = {}) => {
    const vitest = async () => {
      if (counts)
        writeFileSync(report, JSON.stringify({ numPendingTests: 0, numTodoTests: 0, ...counts }));
      return { code, output: 'what vitest said' };
    };
    return byVitestReport(report, vitest, allowance);
  };
  afterEach(() => rmSync(report, { force: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts what the report counts', async () => {
    const { ok, tests } = await run(0, { numPassedTests: 8, numFailedTests: 0 });
    expect({ ok, tests }).toEqual({ ok: true, tests: { passed: 8, failed: 0, skipped: 0 } });
  });
  it('fails when vitest failed outside its tests', async () => {
    expect((await run(1, { numPassedTests: 8, numFailedTests: 0 })).ok).toBe(false);
  });
  it('fails when not one test ran', async () => {
    expect((await run(0, { numPassedTests: 0, numFailedTests: 0 })).ok).toBe(false);
  });
  it('lets all be skipped only where that may be, and never where there is none', async () => {
    const skipped = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 3 };
    expect((await run(0, skipped)).ok).toBe(false);
    expect((await run(0, skipped, { maySkipAll: true })).ok).toBe(true);
    expect((await run(0, { ...skipped, numPendingTests: 0 }, { maySkipAll: true })).ok).toBe(false);
  });
  it('fails when there is no report, also when an old one was left', async () => {
    writeFileSync(report, JSON.stringify({ numPassedTests: 8, numFailedTests: 0 }));
    const { ok, output } = await run(0, null);
    expect(ok).toBe(false);
    expect(output).toContain('no report');
  });
});
