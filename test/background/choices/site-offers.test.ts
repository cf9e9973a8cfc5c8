import { expect, it } from 'vitest';
import { isFirstOffer } from '../../../src/background/choices/site-offers.ts';
import { memoryLock, memoryStore } from '../memory.ts';

it('offers each newly listed site once', async () => {
  const services = { storage: memoryStore(), withLock: memoryLock() };
  const offers = ['a', 'a', 'b', 'a'].map((site) => isFirstOffer(services, site));
  expect(await Promise.all(offers)).toEqual([true, false, true, false]);
});
