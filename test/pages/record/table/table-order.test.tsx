import { describe, expect, it } from 'vitest';
import { LEGEND } from '../../../../src/components/looks.tsx';
import { INTERFACE_LANGUAGES } from '../../../../src/core/wording/interface-languages.ts';
import { placeName } from '../../../../src/core/wording/places.ts';
import { createWords } from '../../../../src/core/wording/words.ts';
import { lawOnDays } from '../../../../src/pages/record/day/law-on-days.ts';
import { StatusTable } from '../../../../src/pages/record/table/StatusTable.tsx';
import {
  byRank,
  foldedNames,
  matching,
  ranksByName,
} from '../../../../src/pages/record/table/table-order.ts';
import { Navigating } from '../../../../src/pages/record/use-navigation.ts';
import type { Navigation } from '../../../../src/pages/record/use-view.ts';
import { readView } from '../../../../src/pages/record/view.ts';
import { authoredRecord } from '../../../authored-record.ts';
import { rendered, textOf } from '../../../components/render.ts';
import { catalogOf } from '../../../words.ts';

const record = authoredRecord();
const law = lawOnDays(record, 'tiktok');

describe('the table by place', () => {
  it.each(['en', 'de', 'es', 'fr', 'ru', 'ar', 'ja'])(
    'puts rules in force first, and equals in the order of its language: %s',
    (language) => {
      const words = createWords(catalogOf(language));
      const { view } = readView(words, '', record, '2026-11-24');
      const navigation = {
        view,
        faults: [],
        change: () => {},
        go: () => {},
        href: () => '',
      } as Navigation;
      const names = new Map(record.jurisdictions.map((one) => [one.code, placeName(words, one)]));
      const ranks = ranksByName(names, words.locale);
      const entries = byRank(law.placesOn(view.day, view.scope), ranks);
      const table = rendered(
        <Navigating value={navigation}>
          <StatusTable app="TikTok" entries={entries} names={names} />
        </Navigating>,
        words,
      );
      const shown = [...table.querySelectorAll('tbody tr')].map((row) => ({
        place: textOf(row.querySelector('th')),
        look: LEGEND.findIndex((look) => row.querySelector(`.state-${look}`)),
      }));
      const { compare } = new Intl.Collator(words.locale);
      expect(shown.length).toBeGreaterThan(20);
      expect(shown[0]?.look).toBe(LEGEND.indexOf('in-force'));
      expect(shown).toEqual(shown.toSorted((a, b) => a.look - b.look || compare(a.place, b.place)));
    },
  );
});

describe('byRank', () => {
  it('keeps the order of groups of people within a place, and puts what has no name last', () => {
    const entries = law.placesOn('2026-11-24');
    const names = new Map(
      record.jurisdictions.slice(1).map(({ code }) => [code, code === 'US' ? 'A' : 'B']),
    );
    const ranked = byRank(entries, ranksByName(names, 'en'));
    const scopesOf = (list: typeof ranked) =>
      list.filter(({ place }) => place.code === 'US').map(({ scope }) => scope);
    expect(ranked).toHaveLength(entries.length);
    expect(ranked[0]?.place.code).toBe('US');
    expect(scopesOf(ranked)).toEqual(scopesOf(entries));
    expect(ranked.at(-1)?.place).toEqual(record.jurisdictions[0]);
  });
});

describe('matching', () => {
  const bareOf = (name: string) =>
    name.normalize('NFD').replace(/[\u0300-\u036f\u0653-\u0655]/g, '');
  const [entry] = law.placesOn('2026-11-24');
  it.each(INTERFACE_LANGUAGES.map(({ code }) => code))(
    'finds each place by its displayed name, composed or not, with accents or without: %s',
    (language) => {
      const words = createWords(catalogOf(language));
      const names = new Map(record.jurisdictions.map((one) => [one.code, placeName(words, one)]));
      const folded = foldedNames(names);
      const missed = record.jurisdictions.flatMap((place) => {
        const name = names.get(place.code) ?? '';
        const entries = entry ? [{ ...entry, place }] : [];
        return [
          name.normalize('NFC'),
          name.normalize('NFD'),
          bareOf(name),
          name.toUpperCase(),
        ].filter((typed) => matching(folded, entries, null, typed).length !== 1);
      });
      expect(names.size).toBeGreaterThan(150);
      expect(missed).toEqual([]);
    },
  );
  it('finds a measure by its name without accents', () => {
    const entries = entry
      ? [
          {
            ...entry,
            status: {
              ...entry.status,
              measure: { ...entry.status.measure, name: 'Loi sur la sécurité' },
            },
          },
        ]
      : [];
    expect(matching(new Map(), entries, null, 'SECURITE')).toEqual(entries);
    expect(entries).toHaveLength(1);
  });
});
