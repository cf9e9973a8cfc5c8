import { beforeEach, describe, expect, it, vi } from 'vitest';
import { popupTab } from '../../../src/pages/popup/popup-state.ts';

beforeEach(() => {
  const get = async (id: number) => ({ id, url: `https://news.example/${id}`, incognito: true });
  const query = async () => [{ id: 3, url: 'https://news.example/active', incognito: false }];
  vi.stubGlobal('browser', { tabs: { get, query } });
});

describe('popupTab', () => {
  it('is the tab in the address, or the active tab', async () => {
    expect(await popupTab('7')).toEqual({
      tabId: 7,
      url: 'https://news.example/7',
      isPrivate: true,
    });
    expect(await popupTab(null)).toMatchObject({ tabId: 3, isPrivate: false });
  });
  it.each(['', ' ', 'x'])('is none for an address with %j instead of an id', async (text) => {
    expect(await popupTab(text)).toBeNull();
  });
});
