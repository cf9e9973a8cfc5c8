import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Dismissal, startDismissal } from '../../../src/content/sidebar/dismissal.ts';
import { renderPagePart } from '../../../src/content/sidebar/page-parts.tsx';
import { sidebarTexts } from '../../../src/core/wording/sidebar-texts.ts';
import { button, textOf } from '../../components/render.ts';
import { ENGLISH } from '../../words.ts';

const sent = vi.fn();
const ended = vi.fn();
let dismissal: Dismissal | null = null;
beforeEach(() => {
  sent.mockReset().mockResolvedValue(null);
  ended.mockReset();
  vi.stubGlobal('browser', { runtime: { sendMessage: sent } });
});
afterEach(() => dismissal?.undo());

/** Hides the sidebar on the site of `address`. Returns the note that tells the reader so. */
function hiddenOn(address: string): HTMLElement {
  Object(window).happyDOM.setURL(address);
  const root = document.createElement('div');
  dismissal = startDismissal('site', ended);
  const onUndo = () => dismissal?.undo();
  const texts = sidebarTexts(ENGLISH, location.hostname);
  renderPagePart(root, texts, { part: 'hidden', reach: 'site', onUndo });
  return root;
}
const toldOn = (address: string) => textOf(hiddenOn(address).querySelector('.note span'));

describe('a dismissal', () => {
  it('names the site', () => {
    expect(toldOn('https://news.example/story')).toBe('Hidden on news.example.');
  });
  it('says of a file, which has no site, what it is', () => {
    expect(toldOn('file:///home/reader/story.html')).toBe('Hidden on files on this computer.');
  });
  it('is sent once when the reader leaves', () => {
    hiddenOn('https://news.example/story');
    for (const event of ['beforeunload', 'pagehide']) dispatchEvent(new Event(event));
    const told = { kind: 'dismiss', reach: 'site', host: 'news.example' };
    expect(sent).toHaveBeenCalledExactlyOnceWith(told);
  });
  it('ends once it was sent, also where the reader only seemed to leave, as by a link to a mail', () => {
    hiddenOn('https://news.example/story');
    dispatchEvent(new Event('beforeunload'));
    expect(ended).toHaveBeenCalledOnce();
  });
  it('is sent at once when the page shows another article', () => {
    hiddenOn('https://news.example/story');
    dismissal?.leave();
    dispatchEvent(new Event('pagehide'));
    expect(sent).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ reach: 'site' }));
  });
  it('for one page is not sent when the page shows another article', () => {
    startDismissal('page', ended).leave();
    expect(sent).not.toHaveBeenCalled();
    expect(ended).not.toHaveBeenCalled();
  });
  it('is sent when the time to undo it is over', () => {
    vi.useFakeTimers();
    hiddenOn('https://news.example/story');
    vi.advanceTimersByTime(7900);
    expect(sent).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(sent).toHaveBeenCalledOnce();
    expect(ended).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
  it('is not sent when it was undone', () => {
    button(hiddenOn('https://news.example/story'), 'Undo').click();
    dispatchEvent(new Event('pagehide'));
    expect(sent).not.toHaveBeenCalled();
  });
});
