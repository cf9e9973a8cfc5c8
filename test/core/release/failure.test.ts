import { expect, it } from 'vitest';
import { failureOf, MAX_FAILURE_MESSAGE } from '../../../src/core/release/failure.ts';
import { ReleaseError } from '../../../src/core/release/release-error.ts';

it.each([
  ['a release that is refused', new ReleaseError('malformed', 'x'.repeat(5000)), 'malformed'],
  ['any other error', new Error('x'.repeat(5000)), 'unforeseen'],
  ['a thrown text', 'x'.repeat(5000), 'unforeseen'],
])('cuts the message of %s, so that the failure can be stored', (_, error, reason) => {
  expect(failureOf(error)).toEqual({ reason, message: 'x'.repeat(MAX_FAILURE_MESSAGE) });
});
