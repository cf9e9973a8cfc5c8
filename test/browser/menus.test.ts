import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onMenu, openPopup, showMenus } from '../../src/browser/menus.ts';

const contextMenus = {
  removeAll: vi.fn(async () => {}),
  create: vi.fn(),
  onClicked: { addListener: vi.fn() },
};
const action = { openPopup: vi.fn(async () => {}) };
beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('browser', { contextMenus, action });
});

describe('the context menu', () => {
  it('shows its items on web pages, in place of all earlier ones', async () => {
    await showMenus([{ id: 'a', title: 'Look up “%s”', on: 'selection' }]);
    expect(contextMenus.removeAll).toHaveBeenCalledBefore(contextMenus.create);
    expect(contextMenus.create).toHaveBeenCalledExactlyOnceWith({
      id: 'a',
      title: 'Look up “%s”',
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
  it('tells which item was chosen, in which tab and on which text', () => {
    const listener = vi.fn();
    onMenu(listener);
    const [clicked] = contextMenus.onClicked.addListener.mock.calls[0] ?? [];
    clicked({ menuItemId: 'a', selectionText: 'TikTok' }, { id: 7, incognito: false });
    clicked({ menuItemId: 'b' }, { id: 8, incognito: true });
    clicked({ menuItemId: 'c' }, undefined);
    expect(listener.mock.calls.flat()).toEqual([
      { id: 'a', tabId: 7, isPrivate: false, selection: 'TikTok' },
      { id: 'b', tabId: 8, isPrivate: true, selection: '' },
    ]);
  });
  it('does nothing in a browser without context menus, or one that refuses the popup', async () => {
    vi.stubGlobal('browser', { action: { openPopup: () => Promise.reject(new Error('No.')) } });
    await expect(showMenus([{ id: 'a', title: 'A', on: 'page' }])).resolves.toBeUndefined();
    expect(() => onMenu(() => {})).not.toThrow();
    await expect(openPopup()).resolves.toBeUndefined();
  });
});
