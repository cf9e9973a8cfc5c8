import { describe, expect, it, vi } from 'vitest';
import { loggedFailure } from '../../src/browser/logged-failure.ts';
import { ReleaseError } from '../../src/core/release/release-error.ts';

/**
 * Passes an error to `loggedFailure`. Returns the resulting failure and everything that was
 * logged.
 */
function logged(error: unknown) {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  return { failure: loggedFailure(error), log: log.mock.calls.flat() };
}

describe('loggedFailure', () => {
  it('logs an error that nobody foresaw, with its cause', () => {
    const error = new Error('No tab.', { cause: new Error('closed') });
    const { failure, log } = logged(error);
    expect(failure).toEqual({ reason: 'unforeseen', message: 'No tab.' });
    expect(log).toContain(error);
  });
  it('logs no failure of the record, about which readers are told', () => {
    const { failure, log } = logged(new ReleaseError('offline'));
    expect(failure.reason).toBe('offline');
    expect(log).toEqual([]);
  });
});
