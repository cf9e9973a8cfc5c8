// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Provenance } from '../../../src/core/release/provenance.ts';
import { PopupView } from '../../../src/pages/popup/PopupView.tsx';
import type { PopupState } from '../../../src/pages/popup/popup.ts';
import { annotationOf } from '../../annotation-builder.ts';
import { button, rendered, textOf } from '../../components/render.ts';
import { life, recordOf } from '../../record-builder.ts';

const provenance: Provenance = {
  from: 'feed',
  version: 1,
  issued: '2026-11-20T06:00:00Z',
  expires: '2026-12-20T06:00:00Z',
  checkedAt: '2026-11-24T10:00:00Z',
  feed: 'https://feed.example/',
  failure: null,
  freshness: 'fresh',
};
const annotation = annotationOf(
  recordOf(life({}, ['2025-01-19', 'in-force', 'enforcement'])),
  '2025-02-01',
);
const states: PopupState[] = [
  { kind: 'loading' },
  { kind: 'about', annotation, provenance, hidden: null },
  { kind: 'not-about', provenance, unnamed: false, removable: false },
  { kind: 'not-enabled', provenance, host: 'news.example', refused: false },
  { kind: 'unreadable', provenance },
  { kind: 'record-failed', reason: 'The digest does not fit.' },
];

function popup(
  state: PopupState,
  told: Partial<Parameters<typeof PopupView>[0]> = {},
): HTMLElement {
  const actions = [
    'onOpenSidebar',
    'onShowAgain',
    'onCheckOnce',
    'onAllowSite',
    'onAllowEverySite',
    'onListedAgain',
    'onStopSite',
  ];
  const silent = Object.fromEntries(
    [...actions, 'onRetry', 'onRefresh'].map((name) => [name, () => {}]),
  );
  return rendered(
    <PopupView
      {...(silent as unknown as Parameters<typeof PopupView>[0])}
      state={state}
      mode="listed"
      modeOutcome={null}
      now={Date.parse('2026-11-24T12:00:00Z')}
      refreshing={false}
      announcement=""
      notDone=""
      recordPage="../record/index.html"
      optionsPage="../options/index.html"
      reportPage="../report/index.html?tab=7"
      {...told}
    />,
  );
}

describe('PopupView', () => {
  it('leads to an error report where something was said of the page, right or wrong', () => {
    const kinds = states
      .filter((state) => popup(state).querySelector('a[href="../report/index.html?tab=7"]'))
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['about', 'not-about']);
  });
  it('gives each state a heading and a shape that no other has', () => {
    const places = states.map((state) => popup(state));
    expect(new Set(places.map((place) => textOf(place.querySelector('h2')))).size).toBe(
      states.length,
    );
    const shapes = places.map((place) => place.querySelector('.sign-shape, .brief svg')?.innerHTML);
    expect(new Set(shapes).size).toBe(states.length);
  });
  it('says in short what the sidebar says', () => {
    expect(textOf(popup(states[1] as PopupState).querySelector('.verdict'))).toBe(
      'The 2025 law took effect on 19 Jan 2025.',
    );
  });
  it('tells a failed record apart from nothing found, at once, with the reason and a way on', () => {
    const onRetry = vi.fn();
    const place = popup({ kind: 'record-failed', reason: 'The digest does not fit.' }, { onRetry });
    expect(textOf(place.querySelector('[role=alert]'))).toMatch(
      /failed to load.*not the same as “nothing found”.*digest/,
    );
    button(place, 'Try again').click();
    expect(onRetry).toHaveBeenCalledOnce();
  });
  it('offers once, always here and everywhere on a site that is off', () => {
    const actions = { onCheckOnce: vi.fn(), onAllowSite: vi.fn(), onAllowEverySite: vi.fn() };
    const place = popup(states[3] as PopupState, actions);
    expect(textOf(place.querySelector('h2'))).toBe('Off on news.example');
    button(place, 'Check this page once').click();
    button(place, 'Always on this site').click();
    button(place, 'On every site').click();
    for (const action of Object.values(actions)) expect(action).toHaveBeenCalledOnce();
  });
  it('does not offer a site that it does not know', () => {
    const place = popup({ kind: 'not-enabled', provenance, host: '', refused: true });
    expect(() => button(place, 'Always on this site')).toThrow(/no button/);
    expect(textOf(place)).toMatch(/The browser did not allow it/);
  });
  it('says that it runs on every site, and offers to give that back, in each state', () => {
    for (const state of states) {
      const onListedAgain = vi.fn();
      const place = popup(state, { mode: 'every', onListedAgain });
      expect(textOf(place.querySelector('.run-mode [role=status]'))).toBe(
        'Where it runs On every site',
      );
      button(place, 'Back to news sites only').click();
      expect(onListedAgain).toHaveBeenCalledOnce();
    }
  });
  it('says that it runs only when asked, and offers no site to be read unasked then', () => {
    const onListedAgain = vi.fn();
    const place = popup(states[3] as PopupState, { mode: 'asked', onListedAgain });
    expect(textOf(place.querySelector('.run-mode'))).toMatch(
      /Only when I ask\s*Nothing is answered before/,
    );
    button(place, 'Back to news sites only').click();
    expect(onListedAgain).toHaveBeenCalledOnce();
    expect(() => button(place, 'Always on this site')).toThrow(/no button/);
    button(place, 'Check this page once');
  });
  it('says nothing of where it runs on the first day; once gone back, what holds keeps the focus', () => {
    expect(popup(states[2] as PopupState).querySelector('.run-mode')).toBeNull();
    const back = popup(states[2] as PopupState, { modeOutcome: '' });
    expect(textOf(back.querySelector('.run-mode'))).toBe('Where it runs On news sites');
    const place = popup(states[2] as PopupState, {
      mode: 'every',
      modeOutcome: 'The browser did not allow it.',
    });
    expect(textOf(place.querySelector('.run-mode [role=status]'))).toMatch(/did not allow it/);
    button(place, 'Back to news sites only').click();
    expect(document.activeElement).toBe(place.querySelector('.run-mode [role=status]'));
  });
  it('says where the sidebar is hidden and offers to undo it', () => {
    const onShowAgain = vi.fn();
    const place = popup(
      { kind: 'about', annotation, provenance, hidden: 'everywhere' },
      { onShowAgain },
    );
    expect(textOf(place)).toMatch(/hidden on every site/);
    button(place, 'Show it again').click();
    expect(onShowAgain).toHaveBeenCalledOnce();
  });
  it('leads to the record page, on the article’s app and place', () => {
    const address = (state: PopupState) => popup(state).querySelector('a')?.getAttribute('href');
    expect(address(states[1] as PopupState)).toBe('../record/index.html?app=tiktok&place=US');
    expect(address(states[2] as PopupState)).toBe('../record/index.html');
  });
  it('tells where the record comes from wherever there is one', () => {
    for (const state of states) {
      const says = /signature verified/.test(textOf(popup(state)));
      expect(says).toBe('provenance' in state);
    }
  });
});
