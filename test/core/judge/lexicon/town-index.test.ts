import { iso31662 } from 'iso-3166';
import { describe, expect, it } from 'vitest';
import { authoredTowns } from '../../../../src/core/judge/lexicon/authored-towns.ts';
import { compileTowns, indexTowns } from '../../../../src/core/judge/lexicon/town-index.ts';

const towns = authoredTowns();

describe('authoredTowns', () => {
  it('has the codes of ISO 3166-2, and the older one of Telangana that the places use', () => {
    const known = new Set([...iso31662.map(({ code }) => code), 'IN-TG', 'NZ', 'IE']);
    const { capitals, ...lists } = towns;
    const used = [...Object.values(lists).flatMap(Object.keys), ...Object.values(capitals)];
    expect(used.filter((code) => !known.has(code))).toEqual([]);
  });

  it('lists no name twice in a region', () => {
    for (const [region, list] of Object.entries(towns.towns)) {
      const names = list.split(', ');
      expect(new Set(names).size, region).toBe(names.length);
    }
  });
});

describe('indexTowns', () => {
  const compiled = compileTowns(
    {
      towns: {
        'GB-ENG': 'Bristol',
        'US-CT': 'Bristol?',
        'FR-BRE': 'Saint-Brieuc',
        'RU-MOW': 'Москва',
      },
      counties: { 'US-WA': 'Chelan' },
      abbreviations: { 'US-KS': 'Kan., KS' },
      namesakes: { 'US-WA': 'Washington' },
      capitals: { RU: 'RU-MOW' },
    },
    new Map(),
  );
  const index = indexTowns(compiled, new Map());

  it('gives the larger town of a name first', () => {
    expect(index.townsNamed('Bristol')).toEqual([
      { region: 'GB-ENG', sure: true },
      { region: 'US-CT', sure: false },
    ]);
  });
  it('finds a name in capitals, without accents and with spaces for hyphens', () => {
    expect(index.townsNamed('SAINT BRIEUC')).toEqual([{ region: 'FR-BRE', sure: true }]);
  });
  it('finds a name whose last vowel an ending replaces', () => {
    expect(index.townsBeginning('Москв')).toEqual([{ region: 'RU-MOW', sure: true }]);
    expect(index.townsBeginning('Москва')).toEqual([]);
  });
  it('tells counties from towns', () => {
    expect(index.countiesNamed('Chelan')).toEqual([{ region: 'US-WA', sure: true }]);
    expect(index.townsNamed('Chelan')).toEqual([]);
  });
  it('gives the region of each abbreviation and namesake', () => {
    expect([...index.abbreviations()]).toEqual([
      ['Kan.', 'US-KS'],
      ['KS', 'US-KS'],
    ]);
    expect(index.namesakes().get('Washington')).toBe('US-WA');
    expect(index.capitalOf('RU')).toBe('RU-MOW');
  });
});
