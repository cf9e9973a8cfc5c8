import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserTabActions } from '../../../src/background/articles/tab-actions.ts';

afterEach(() => void vi.unstubAllGlobals());

const PAGE = 'src/pages/record/index.html';

/**
 * Opens the record page from a tab twice: once with `openRecord` and once with `lookUp`. Resolves
 * to the paths of the pages opened.
 */
async function opened(scheme: string, isPrivate: boolean): Promise<string[]> {
  const root = `${scheme}://ours/`;
  const create = vi.fn(async (_: { url: string }) => {});
  const runtime = { getURL: (path: string) => `${root}${path}` };
  vi.stubGlobal('browser', { runtime, tabs: { create } });
  const actions = browserTabActions({ readerFile: 'reader.js', sidebarFile: 'side.js' }, isPrivate);
  await actions.openRecord({ app: 'wechat', place: 'US' });
  await actions.lookUp(' SB 419 ');
  return create.mock.calls.map(([{ url }]) => url.replace(root, ''));
}

describe('the record page, opened from a tab', () => {
  it.each([
    ['chrome-extension', false],
    ['moz-extension', false],
    ['moz-extension', true],
  ])('shows what the tab is about (%s, private: %j)', async (scheme, isPrivate) => {
    expect(await opened(scheme, isPrivate)).toEqual([
      `${PAGE}?app=wechat&place=US`,
      `${PAGE}?search=SB+419`,
    ]);
  });
  it('has an address that tells nothing where Chromium opens it for a private window', async () => {
    expect(await opened('chrome-extension', true)).toEqual([PAGE, PAGE]);
  });
});
