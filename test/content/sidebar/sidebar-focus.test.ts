import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPageFocus, type PageFocus } from '../../../src/content/sidebar/sidebar-focus.ts';

let link: HTMLAnchorElement;
let focus: PageFocus;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<a href="#">To the top</a><div></div>';
  link = document.querySelector('a') as HTMLAnchorElement;
  const host = document.querySelector('div') as HTMLElement;
  focus = followPageFocus(host, host.attachShadow({ mode: 'closed' }));
});
afterEach(() => {
  focus.stop();
  vi.useRealTimers();
});

describe('the focus that is given back to the page', () => {
  it('goes to the element that had it, also if it was on its way for a moment', () => {
    link.focus();
    link.blur();
    vi.advanceTimersByTime(100);
    focus.giveBack();
    expect(document.activeElement).toBe(link);
  });
  it('goes elsewhere if no element has had it for a while', () => {
    const tab = document.body.appendChild(document.createElement('button'));
    link.focus();
    link.blur();
    vi.advanceTimersByTime(1000);
    focus.giveBack(tab);
    expect(document.activeElement).toBe(tab);
  });
});
