import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openFirstRunPage } from '../../../src/background/choices/first-run.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/**
 * Installs the extension, and resolves to the paths of the pages that it opens. Each time the
 * extension reads the policy, it gets the next item of `policies`: true allows the first-run page.
 */
async function install(policies: boolean[], arrives = false): Promise<string[]> {
  const opened: string[] = [];
  const done = openFirstRunPage({
    policy: async () => ({ firstRunPage: policies.shift() ?? true }),
    // If `arrives` is true, a change to the policy is reported after 50 ms.
    onPolicyChanged: (listener) => arrives && setTimeout(listener, 50),
    open: async (path) => void opened.push(path),
  });
  await vi.advanceTimersByTimeAsync(arrives ? 60 : 1000);
  await done;
  return opened;
}

it('opens the first-run page, after a moment in which a policy could arrive', async () => {
  expect(await install([true, true])).toEqual(['src/pages/welcome/index.html']);
});
it('opens none against a policy that is there or arrives in time', async () => {
  expect(await install([false])).toEqual([]);
  expect(await install([true, false], true)).toEqual([]);
});
