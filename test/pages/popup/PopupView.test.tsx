import { describe, expect, it, vi } from 'vitest';
import type { Provenance } from '../../../src/core/release/provenance.ts';
import { PopupView } from '../../../src/pages/popup/PopupView.tsx';
import type { PopupState, SiteState } from '../../../src/pages/popup/popup.ts';
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
const site: SiteState = {
  host: 'news.example',
  isAllowed: true,
  isRemovable: false,
  isHidden: false,
  isHiddenEverywhere: false,
};
const states: PopupState[] = [
  { kind: 'loading' },
  { kind: 'about', annotation, provenance },
  { kind: 'not-about', provenance, unnamed: false, anyway: false },
  { kind: 'not-enabled', provenance, host: 'news.example' },
  { kind: 'unreadable', provenance },
  { kind: 'record-failed', failure: { reason: 'own-record-damaged', message: '' } },
];

function popup(
  state: PopupState,
  told: Partial<Parameters<typeof PopupView>[0]> = {},
): HTMLElement {
  const actions = [
    'onOpenSidebar',
    'onSwitchSite',
    'onShowAgain',
    'onCheckOnce',
    'onCheckAnyway',
    'onAllowSite',
    'onAllowEverySite',
    'onListedAgain',
  ];
  const silent = Object.fromEntries(
    [...actions, 'onRetry', 'onRefresh'].map((name) => [name, () => {}]),
  );
  return rendered(
    <PopupView
      {...(silent as unknown as Parameters<typeof PopupView>[0])}
      state={state}
      site={null}
      news={[]}
      mode="listed"
      lock={null}
      offer={null}
      isSilent={false}
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
    const shapes = places.map(
      (place) => place.querySelector('.sign-shape, .popup-answer svg')?.innerHTML,
    );
    expect(new Set(shapes).size).toBe(states.length);
  });
  it('has a switch for the site in its first line, in each state', () => {
    for (const state of states)
      for (const [isAllowed, isHidden] of [
        [true, false],
        [true, true],
        [false, false],
      ] as const) {
        const onSwitchSite = vi.fn();
        const told = { site: { ...site, isAllowed, isHidden }, onSwitchSite };
        const control = popup(state, told).querySelector<HTMLElement>('.popup-head [role=switch]');
        const on = isAllowed && !isHidden;
        expect(control?.getAttribute('aria-checked')).toBe(String(on));
        control?.click();
        expect(onSwitchSite).toHaveBeenCalledWith(!on);
      }
  });
  it('has no switch where there is no site, and none that an earlier choice would overrule', () => {
    expect(popup(states[1] as PopupState).querySelector('[role=switch]')).toBeNull();
    const onShowAgain = vi.fn();
    const told = { site: { ...site, isHiddenEverywhere: true }, onShowAgain };
    const place = popup(states[1] as PopupState, told);
    expect(place.querySelector('[role=switch]')).toBeNull();
    expect(textOf(place)).toMatch(/hidden on every site/);
    button(place, 'Show it again').click();
    expect(onShowAgain).toHaveBeenCalledOnce();
  });
  it('offers to check a page anyway, once, unless it names no app', () => {
    const onCheckAnyway = vi.fn();
    const place = popup(states[2] as PopupState, { onCheckAnyway });
    expect(textOf(place.querySelector('h2'))).toBe('This page doesn’t seem to be about a ban.');
    button(place, 'It is: check anyway').click();
    expect(onCheckAnyway).toHaveBeenCalledOnce();
    const checked = popup({ kind: 'not-about', provenance, unnamed: false, anyway: true });
    expect(textOf(checked)).toMatch(/found nothing about a ban/);
    const unnamed = popup({ kind: 'not-about', provenance, unnamed: true, anyway: false });
    expect(textOf(unnamed)).toMatch(/doesn’t mention an app we follow/);
    for (const one of [checked, unnamed])
      expect(() => button(one, 'It is: check anyway')).toThrow(/no button/);
  });
  it('tells a failed record apart from nothing found, at once, with the reason and a way on', () => {
    const onRetry = vi.fn();
    const place = popup(
      { kind: 'record-failed', failure: { reason: 'own-record-damaged', message: '' } },
      { onRetry },
    );
    expect(textOf(place.querySelector('[role=alert]'))).toMatch(
      /failed to load.*not the same as “nothing found”.*own record is damaged/,
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
    const place = popup({ kind: 'not-enabled', provenance, host: '' });
    expect(() => button(place, 'Always on this site')).toThrow(/no button/);
  });
  it('offers a newly listed site first, and names it as such', () => {
    const state = states.find(({ kind }) => kind === 'not-enabled') as PopupState;
    const place = popup(state, { offer: 'https://*.example.org/*' });
    expect(textOf(place)).toMatch(/New on our list of news sites: /);
    expect(textOf(place.querySelector('.choices button'))).toBe('Always on this site');
    const asked = popup(state, { offer: 'https://*.example.org/*', mode: 'asked' });
    expect(textOf(asked)).not.toMatch(/New on our list|Always on this site/);
  });
  it('names no app in the address of a page that a private window opens elsewhere', () => {
    const link = (isSilent: boolean) =>
      popup(states[1] as PopupState, { isSilent }).querySelector('.record-link a');
    expect(link(false)?.getAttribute('href')).toMatch(/\?app=/);
    expect(link(true)?.getAttribute('href')).not.toContain('?');
  });
  it('offers nothing that would be kept where that is locked, and says why', () => {
    const state = states.find(({ kind }) => kind === 'not-enabled') as PopupState;
    const lock = 'A private window adds no sites.';
    const place = popup(state, { lock, mode: 'every', offer: 'https://*.example.org/*' });
    const buttons = [...place.querySelectorAll('main button')].map(textOf);
    expect(buttons).toEqual(['Check this page once']);
    expect(textOf(place)).toContain(lock);
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
      /Only when I ask\s*No answer appears until/,
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
  it('leads to all countries, for the article’s app and people', () => {
    const address = (state: PopupState) => popup(state).querySelector('a')?.getAttribute('href');
    expect(address(states[1] as PopupState)).toBe('../record/index.html?app=tiktok');
    expect(address(states[2] as PopupState)).toBe('../record/index.html');
    const onMinors = annotationOf(
      recordOf(life({ scope: 'minors' }, ['2025-01-19', 'in-force', 'enforcement'])),
      '2025-02-01',
      { scope: 'minors' },
    );
    expect(address({ kind: 'about', annotation: onMinors, provenance })).toBe(
      '../record/index.html?app=tiktok&scope=minors',
    );
  });
  it('says how old the record is wherever there is one', () => {
    for (const state of states) {
      const says = /Up to date to|Record issued on/.test(textOf(popup(state)));
      expect(says).toBe('provenance' in state);
    }
    expect(textOf(popup(states[1] as PopupState))).toMatch(/Up to date to 19 Jan 2025/);
  });
  it('names the reader’s places in which the law changed, with links, and counts the rest', () => {
    const state = states[2] as PopupState;
    expect(popup(state).querySelector('.place-news')).toBeNull();
    const news = ['US', 'IN', 'FR', 'ES'].map((code) => ({ code, name: `${code}!` }));
    const line = popup(state, { news }).querySelector('.place-news');
    expect(textOf(line)).toBe('New in your places since you last looked: US! IN! FR! +1 more');
    const links = [...(line?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links[0]).toBe('../record/index.html?place=US');
    expect(links).toHaveLength(3);
  });
  it('says at the top that the record expired', () => {
    const expired = { ...provenance, freshness: 'red' as const };
    const place = popup({ kind: 'about', annotation, provenance: expired });
    const warning = place.querySelector('.warning.red');
    expect(textOf(warning)).toMatch(/expired on 20 Dec 2026/);
    const answer = place.querySelector('.popup-answer') as Element;
    const { DOCUMENT_POSITION_FOLLOWING } = Node;
    expect(warning?.compareDocumentPosition(answer)).toBe(DOCUMENT_POSITION_FOLLOWING);
  });
  it('offers to refresh the record only if there is a feed to ask', () => {
    const onRefresh = vi.fn();
    const told = { onRefresh, announcement: 'Checked: there is no newer record.' };
    const place = popup(states[1] as PopupState, told);
    button(place, 'Refresh now').click();
    expect(onRefresh).toHaveBeenCalledOnce();
    expect(textOf(place.querySelector('.popup-footer [role=status]'))).toMatch(/^Checked/);
    const without = popup({ kind: 'about', annotation, provenance: { ...provenance, feed: null } });
    expect(() => button(without, 'Refresh now')).toThrow(/no button/);
  });
});
