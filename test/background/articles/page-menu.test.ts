import { describe, expect, it, vi } from 'vitest';
import { createAskedTabs } from '../../../src/background/articles/asked-tabs.ts';
import { chooseInMenu, pageMenu } from '../../../src/background/articles/page-menu.ts';
import { ENGLISH } from '../../words.ts';
import { memoryStore } from '../memory.ts';

const URL = 'https://news.example/ban';

/**
 * Makes the services for the context menu's items. Tab 1 of the simulated browser shows a page.
 */
function services() {
  const done: string[] = [];
  const tabs = {
    address: async () => URL,
    lookUp: async (text: string) => void done.push(`look up ${text}`),
    openPopup: async () => void done.push('popup'),
    startDetector: async (tabId: number) => {
      done.push(`detector ${tabId}`);
      return true;
    },
  };
  return { done, tabs, asked: createAskedTabs(memoryStore()) };
}

describe('the context menu', () => {
  it('has an item on pages and one on selected text', () => {
    expect(pageMenu(ENGLISH)).toEqual([
      { id: 'check-page', title: 'Check this page', on: 'page' },
      { id: 'look-up', title: 'Look up “%s” in the record', on: 'selection' },
    ]);
  });
  it('checks the page of its tab, and opens the popup before anything is awaited', async () => {
    const { done, ...rest } = services();
    const checked = chooseInMenu(rest, {
      id: 'check-page',
      tabId: 1,
      isPrivate: false,
      selection: '',
    });
    expect(done).toEqual(['popup']);
    await checked;
    expect(done).toEqual(['popup', 'detector 1']);
    expect(await rest.asked.isPending(1, URL)).toBe(true);
  });
  it('looks up the selected text on the record page, and reads nothing of the page', async () => {
    const { done, ...rest } = services();
    const address = vi.spyOn(rest.tabs, 'address');
    await chooseInMenu(rest, { id: 'look-up', tabId: 1, isPrivate: false, selection: 'SB 419' });
    expect(done).toEqual(['look up SB 419']);
    expect(address).not.toHaveBeenCalled();
  });
  it('ignores an item that this version does not have', async () => {
    const { done, ...rest } = services();
    await chooseInMenu(rest, { id: 'toString', tabId: 1, isPrivate: false, selection: '' });
    expect(done).toEqual([]);
  });
});
