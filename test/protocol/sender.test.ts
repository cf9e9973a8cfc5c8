import { describe, expect, it } from 'vitest';
import { identifySender } from '../../src/protocol/sender.ts';

const own = { id: 'ours', origin: 'chrome-extension://ours/' };
const tab = { id: 5, url: 'https://news.example/a#top' } as never;

describe('identifySender', () => {
  it('knows a page of the extension, in a tab or in the popup', () => {
    const url = 'chrome-extension://ours/src/pages/popup/index.html';
    expect(identifySender({ id: 'ours', url }, own)).toEqual({ from: 'extension-page' });
    expect(identifySender({ id: 'ours', url, tab, frameId: 0 }, own)).toEqual({
      from: 'extension-page',
    });
  });

  it('knows a page of the extension that a page frames, and trusts it less', () => {
    const url = 'chrome-extension://ours/src/pages/panel/index.html';
    expect(identifySender({ id: 'ours', url, tab, frameId: 3 }, own)).toEqual({
      from: 'panel',
      tabId: 5,
      frameId: 3,
    });
  });

  it('knows a content script in the top frame, by the address that the tab shows', () => {
    const sender = { id: 'ours', url: 'https://news.example/', tab, frameId: 0, documentId: 'D1' };
    expect(identifySender(sender as never, own)).toEqual({
      from: 'content-script',
      tabId: 5,
      url: 'https://news.example/a',
      documentId: 'D1',
      host: 'news.example',
    });
  });

  it('takes a page that is being left for the one it is, when the tab shows another site already', () => {
    const sender = { id: 'ours', url: 'https://left.example/a', tab, frameId: 0, documentId: 'D1' };
    expect(identifySender(sender as never, own)).toMatchObject({ host: 'left.example' });
  });

  it.each([
    ['another extension', { id: 'theirs', url: 'https://news.example/', tab, frameId: 0 }],
    [
      'a page that calls itself ours',
      { id: 'ours', url: 'https://chrome-extension.example/ours/' },
    ],
    ['a frame inside a page', { id: 'ours', url: 'https://ads.example/', tab, frameId: 3 }],
    [
      'a page being prerendered',
      { id: 'ours', url: 'https://n.example/', tab, frameId: 0, documentLifecycle: 'prerender' },
    ],
    ['nobody', {}],
  ])('does not know %s', (_, sender) => {
    expect(identifySender(sender as never, own)).toBe(null);
  });
});
