import { expect } from 'vitest';
import { FeedRefusal } from '../../../src/background/feeds/feed-refusal.ts';
import { ENGLISH } from '../../words.ts';

/**
 * Waits until `refused` rejects with a `FeedRefusal`, and resolves to its English sentence. Fails
 * if `refused` does not reject, or rejects with another error.
 */
export async function refusalOf(refused: Promise<unknown>): Promise<string> {
  const reason: unknown = await refused.catch((error) => error);
  expect(reason).toBeInstanceOf(FeedRefusal);
  return (reason as FeedRefusal).sentence(ENGLISH);
}
