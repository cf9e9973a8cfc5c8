import { afterEach, describe, expect, it, vi } from 'vitest';
import { loggedFailure } from '../../src/browser/logged-failure.ts';
import { ReleaseError } from '../../src/core/release/release-error.ts';

describe('loggedFailure', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  afterEach(() => log.mockClear());

  it('logs an error that nobody foresaw, with its cause', () => {
    const error = new Error('No tab.', { cause: new Error('closed') });
    expect(loggedFailure(error)).toEqual({ reason: 'unforeseen', message: 'No tab.' });
    expect(log.mock.calls.flat()).toContain(error);
  });
  it('logs no failure of the record, about which readers are told', () => {
    expect(loggedFailure(new ReleaseError('offline')).reason).toBe('offline');
    expect(log).not.toHaveBeenCalled();
  });
});
