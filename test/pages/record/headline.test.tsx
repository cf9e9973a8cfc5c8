import { beforeEach, describe, expect, it } from 'vitest';
import { lawOnDays } from '../../../src/pages/record/day/law-on-days.ts';
import { Headline } from '../../../src/pages/record/Headline.tsx';
import { Navigating } from '../../../src/pages/record/use-navigation.ts';
import { readView } from '../../../src/pages/record/view.ts';
import { authoredRecord } from '../../authored-record.ts';
import { rendered, textOf } from '../../components/render.ts';
import { ENGLISH } from '../../words.ts';

const TODAY = '2026-11-24';
const record = authoredRecord();

/** Returns the record page's headline for a query, and the places named below it. */
function headlineOf(query: string): { said: string; named: string[] } {
  const { view } = readView(ENGLISH, query, record, TODAY);
  const names = new Map(record.jurisdictions.map(({ code, name }) => [code, name]));
  const navigation = { view, faults: [], change() {}, go() {}, href: () => '' };
  const page = rendered(
    <Navigating value={navigation}>
      <Headline
        appName={record.apps.find(({ id }) => id === view.app)?.name ?? ''}
        entries={lawOnDays(record, view.app).placesOn(view.day, view.scope)}
        names={names}
        today={TODAY}
      />
    </Navigating>,
  );
  return {
    said: textOf(page.querySelector('h2')),
    named: [...page.querySelectorAll('.named-places li')].map(textOf),
  };
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('Headline', () => {
  it('counts and names the countries that ban the app for everyone', () => {
    const { said, named } = headlineOf('?app=tiktok');
    expect(said).toBe(`TikTok is banned for everyone in ${named.length} countries`);
    expect(named).toEqual(expect.arrayContaining(['Afghanistan', 'India', 'Iran']));
    expect(named).not.toContain('United States');
  });
  it('speaks of the past on an earlier day', () => {
    expect(headlineOf('?app=tiktok&on=2020-09-20').said).toMatch(
      /^On 20 Sep 2020, TikTok was banned for everyone in /,
    );
  });
  it('names the people of other rules, whole countries first, and cuts a long list', () => {
    const { said, named } = headlineOf('?app=tiktok&scope=government-devices');
    expect(said).toMatch(/^TikTok rules for government devices are in force in \d+ places$/);
    expect(named[0]).toMatch(/^Australia/);
    expect(named.at(-1)).toMatch(/^\d+ more$/);
  });
  it('says the age beside a rule for minors', () => {
    expect(headlineOf('?app=tiktok&scope=minors').named).toContain('Australia under 16');
  });
  it('says that no rule is known on a day without any', () => {
    const { said, named } = headlineOf('?app=tiktok&on=2019-01-01&scope=minors');
    expect(said).toBe('We know of no rule on TikTok for minors in force on 1 Jan 2019');
    expect(named).toEqual([]);
  });
});
