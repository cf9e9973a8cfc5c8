import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Navigation, useView } from '../../../src/pages/record/use-view.ts';
import { authoredRecord } from '../../authored-record.ts';
import { ENGLISH } from '../../words.ts';

const TODAY = '2026-11-24';
const EVENT = 'us-2020-09-19-wechat-users-preliminary-injunction';
let navigation: Navigation;

function Page() {
  navigation = useView(ENGLISH, authoredRecord(), TODAY);
  return <h2>{navigation.view.place}</h2>;
}

afterEach(() => {
  vi.useRealTimers();
  delete options.requestAnimationFrame;
});

describe('useView', () => {
  it('moves focus to the heading also when only the app changes, and then leaves it alone', () => {
    vi.stubGlobal('scrollTo', () => {});
    history.replaceState(null, '', '?app=wechat&place=IN');
    const page = document.createElement('main');
    document.body.append(page);
    act(() => render(<Page />, page));
    act(() => navigation.go({ app: 'tiktok' }));
    expect(document.activeElement?.localName).toBe('h2');
    (document.activeElement as HTMLElement).blur();
    act(() => navigation.change({ search: 'b' }));
    expect(document.activeElement?.localName).toBe('body');
  });

  it('leaves the address of an entry that is gone back to as it is, however late it draws', () => {
    vi.useFakeTimers();
    vi.stubGlobal('scrollTo', () => {});
    history.replaceState(null, '', '?app=tiktok&place=US');
    const page = document.createElement('main');
    document.body.append(page);
    act(() => render(<Page />, page));
    act(() => navigation.go({ event: EVENT }));
    expect(location.search).toContain('event=');
    // Simulates a busy browser, which renders no frame between a step back in the history and the
    // update of the address.
    options.requestAnimationFrame = () => {};
    history.replaceState(null, '', '?app=tiktok&place=US');
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    vi.advanceTimersByTime(1000);
    expect(location.search).toBe('?app=tiktok&place=US');
  });
});
