import { describe, expect, it } from 'vitest';
import { PlacePage } from '../../../../src/pages/record/place/PlacePage.tsx';
import { Navigating } from '../../../../src/pages/record/use-navigation.ts';
import type { Navigation } from '../../../../src/pages/record/use-view.ts';
import { readView } from '../../../../src/pages/record/view.ts';
import { authoredRecord } from '../../../authored-record.ts';
import { rendered, textOf } from '../../../components/render.ts';
import { ENGLISH } from '../../../words.ts';

const TODAY = '2026-11-24';
const authored = authoredRecord();

/** Returns the text that the page of a place shows for the day in the query. */
function toldOn(query: string): string {
  return textOf(pageOf(query).querySelector('section'));
}

function pageOf(query: string, record = authored): HTMLElement {
  const { view } = readView(ENGLISH, query, record, TODAY);
  const place = record.jurisdictions.find(({ code }) => code === view.place);
  if (!place) throw new Error(`There is no place in ${query}.`);
  const navigation = {
    view,
    faults: [],
    change: () => {},
    go: () => {},
    href: () => '',
  } as Navigation;
  const page = (
    <Navigating value={navigation}>
      <PlacePage record={record} place={place} appName="the app" today={TODAY} />
    </Navigating>
  );
  return rendered(page);
}

describe('PlacePage, of the chosen day', () => {
  it.each(['?app=wechat&place=MY', '?app=tiktok&place=LB', '?app=tiktok&place=KW'])(
    'says that nothing is on record where no event made a rule: %s',
    (query) => {
      expect(toldOn(query)).toMatch(
        /On this day the record holds no rule on the app here\. That does not mean that the app is allowed\. Nothing listed below became a rule\./,
      );
    },
  );
  it('says of a day before the first rule that none is on record, and no more', () => {
    const told = toldOn('?app=tiktok&place=IE&on=2020-01-01');
    expect(told).toMatch(/On this day the record holds no rule on the app here\..*allowed\.$/);
  });
  it('says where nothing is on record at all', () => {
    expect(toldOn('?app=wechat&place=AL')).toMatch(/The record holds no rule on the app here\./);
  });
  it('tells the newest step that left a state as it was', () => {
    expect(toldOn('?app=tiktok&place=IE')).toMatch(
      /Blocked by a court since 5 June 2025.*Latest, 3 June 2026: High Court upholds the breach/,
    );
    expect(toldOn('?app=tiktok&place=IE&on=2025-06-30')).not.toContain('Latest');
  });
  it('says that a rule holds at least since its first report', () => {
    expect(toldOn('?app=tiktok&place=TM')).toContain('In force at least since 20 Jan 2025');
  });
});

describe('PlacePage, the places around it', () => {
  it('names the parts of a country in the order of their names', () => {
    const lists = [...pageOf('?app=tiktok&place=US').querySelectorAll('.relatives ul')];
    const parts = lists.map((list) => [...list.querySelectorAll('li')].map(textOf));
    const states = parts.find((names) => names.includes('Alabama')) ?? [];
    expect(states.slice(0, 4)).toEqual(['Alabama', 'Alaska', 'Arizona', 'Arkansas']);
  });
});

describe('PlacePage, the course of the law', () => {
  const chart = (query: string) => pageOf(query).querySelector('.chart');
  it('shows nothing later than the chosen day', () => {
    const told = chart('?app=tiktok&place=US-MT&on=2023-12-31');
    expect(told?.getAttribute('aria-label')).toContain('from 2022 to 2023');
    expect(textOf(told?.querySelector('.axis') ?? null)).toBe('20222023');
    expect(told?.innerHTML).not.toMatch(/2024|2025|2026/);
    expect(chart('?app=tiktok&place=US-MT')?.getAttribute('aria-label')).toContain(
      'from 2022 to 2026',
    );
  });
  it('is not there before the first rule', () => {
    expect(chart('?app=tiktok&place=US-MT&on=2020-01-01')).toBeNull();
  });
});

describe('PlacePage, a measure', () => {
  it('gives the same day for the last confirmation as its status', () => {
    const facts = pageOf('?app=wechat&place=US-MT').querySelector('.measure .fine');
    expect(toldOn('?app=wechat&place=US-MT')).toContain('when last checked on 1 June 2023');
    expect(textOf(facts)).toContain('last checked 1 June 2023');
  });
});

describe('PlacePage, where to go from a place', () => {
  const partOf = (query: string) => textOf(pageOf(query).querySelector('.relatives'));
  it('names the country that a state is a part of', () => {
    expect(partOf('?app=tiktok&place=US-MT')).toMatch(/^Part ofUnited States/);
  });
  it('does not take NATO for a part of Namibia, whose letters it begins with', () => {
    const namibia = { code: 'NA', name: 'Namibia' };
    const withNamibia = { ...authored, jurisdictions: [...authored.jurisdictions, namibia] };
    expect(
      textOf(pageOf('?app=tiktok&place=NATO', withNamibia).querySelector('.relatives')),
    ).not.toContain('Namibia');
  });
});

describe('PlacePage, contents and order', () => {
  const page = pageOf('?app=tiktok&place=US');
  const dates = (list: Element) =>
    [...list.querySelectorAll('time')].map((time) => time.getAttribute('datetime') ?? '');
  it('lists each rule with a link to its section, in the order of the sections', () => {
    const links = [...page.querySelectorAll('.contents a')].map((a) => a.getAttribute('href'));
    const sections = [...page.querySelectorAll('.measure')].map(({ id }) => `#${id}`);
    expect(links.length).toBeGreaterThan(5);
    expect(links).toEqual(sections);
  });
  it('puts the newest first, among the rules and within each', () => {
    const lists = [...page.querySelectorAll('.measure > .history:first-of-type')].map(dates);
    for (const list of lists) expect(list).toEqual(list.toSorted().reverse());
    const newest = lists.map((list) => list.find((date) => date <= TODAY) ?? '');
    expect(newest).toEqual(newest.toSorted().reverse());
  });
  it('has no contents for a place with few rules', () => {
    expect(pageOf('?app=tiktok&place=TM').querySelector('.contents')).toBeNull();
  });
});
