import { beforeEach, describe, expect, it } from 'vitest';
import { takePlaceNews } from '../../../src/background/choices/place-news.ts';
import { settings } from '../../../src/background/choices/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { life, recordOf } from '../../record-builder.ts';
import { memoryLock, memoryStore } from '../memory.ts';

type Step = Parameters<typeof life>[1];
const BEGUN: Step = ['2026-01-19', 'in-force', 'order'];
const ENDED: Step = ['2026-11-01', 'ended', 'lifting'];

let storage = memoryStore();
let lives = [life({ id: 'us' }, BEGUN)];
beforeEach(() => {
  storage = memoryStore();
  lives = [life({ id: 'us' }, BEGUN)];
});

async function choose(...places: string[]): Promise<void> {
  await storage.set({ [settings.key]: { ...DEFAULT_SETTINGS, places } });
}

async function news(): Promise<string[]> {
  const load = async () => ({ record: recordOf(...lives) });
  const services = {
    records: { load },
    storage,
    withLock: memoryLock(),
    today: () => '2026-11-24',
  };
  return (await takePlaceNews(services)).map(({ place }) => place.code);
}

describe('takePlaceNews', () => {
  it('tells a change once, and nothing of what happened before a place was chosen', async () => {
    await choose('US', 'IN');
    expect(await news()).toEqual([]);
    lives = [life({ id: 'us' }, BEGUN, ENDED)];
    expect(await news()).toEqual(['US']);
    expect(await news()).toEqual([]);
  });
  it('tells what the record learned late', async () => {
    await choose('US');
    await news();
    lives = [life({ id: 'us' }, ['2026-01-05', 'pending', 'order'], BEGUN)];
    expect(await news()).toEqual(['US']);
  });
  it('tells nothing of other places, or of a place that was just added', async () => {
    await choose('US');
    await news();
    lives.push(life({ id: 'in', jurisdiction: 'IN' }, BEGUN));
    expect(await news()).toEqual([]);
    await choose('US', 'IN');
    expect(await news()).toEqual([]);
  });
  it('keeps nothing for a reader without places', async () => {
    expect(await news()).toEqual([]);
    expect(await storage.get('seen-changes')).toEqual({});
  });
});
