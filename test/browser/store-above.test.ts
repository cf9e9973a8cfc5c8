import { beforeEach, expect, it } from 'vitest';
import { type StoreAbove, storeAbove } from '../../src/browser/store-above.ts';
import { type MemoryStore, memoryStore } from '../background/memory.ts';

let below: MemoryStore;
let above: MemoryStore;
let store: StoreAbove;
beforeEach(async () => {
  [below, above] = [memoryStore(), memoryStore()];
  store = storeAbove(below, above, 'private:');
  await below.set({ settings: 'old', other: 1 });
  await above.set({ 'tab:1': 'page' });
});

it('reads what is below until something is written', async () => {
  expect(await store.get('settings')).toEqual({ settings: 'old' });
  await store.set({ settings: 'new' });
  expect(await store.get('settings')).toEqual({ settings: 'new' });
  expect(await store.get(null)).toEqual({ settings: 'new', other: 1 });
  expect(await store.get(['other', 'missing'])).toEqual({ other: 1 });
});

it('writes nothing below, and removes nothing there', async () => {
  await store.set({ settings: 'new', added: 2 });
  await store.remove(['other', 'added']);
  expect(await store.get(null)).toEqual({ settings: 'new' });
  expect(Object.fromEntries(below.content)).toEqual({ settings: 'old', other: 1 });
});

it('forgets its own writes and nothing else', async () => {
  await store.set({ settings: 'new' });
  await store.remove('other');
  await store.forget();
  expect(await store.get(null)).toEqual({ settings: 'old', other: 1 });
  expect(Object.fromEntries(above.content)).toEqual({ 'tab:1': 'page' });
});
