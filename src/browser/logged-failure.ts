import { type Failure, failureOf } from '../core/release/failure.ts';

/**
 * Returns the failure that an error carries. For any other error, returns an unforeseen failure.
 * Also logs such an error, with its stack and cause, to the console, because readers see only one
 * sentence.
 */
export function loggedFailure(error: unknown): Failure {
  const failure = failureOf(error);
  if (failure.reason === 'unforeseen')
    console.error('Something failed for a reason that nobody foresaw.', error);
  return failure;
}
