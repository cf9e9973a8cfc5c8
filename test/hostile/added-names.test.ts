import { describe, expect, it } from 'vitest';
import {
  type AddedRecord,
  type MergedRecord,
  mergeRecords,
} from '../../src/core/record/merge-records.ts';
import type { LegalRecord } from '../../src/core/record/schema.ts';
import { nameSkeleton } from '../../src/core/text/name-skeleton.ts';
import { life, recordOf } from '../record-builder.ts';
import { trustingMerge } from './trusting-merge.ts';
import { withstands } from './withstands.ts';

const base = recordOf(life({ id: 'order' }, ['2020-08-06', 'in-force', 'order']));

/**
 * Changes a copy of `base`, and merges the copy into `base` as a record that the reader has added.
 * Returns the entries of the merged record that come from the copy, and the conflicts.
 */
function brought(change: (record: LegalRecord) => void, merge: Merge = mergeRecords) {
  const added = structuredClone(base);
  change(added);
  const { record, conflicts } = merge(base, [{ id: 'h', name: 'Herald', record: added }]);
  const isAdded = ({ from }: { from?: string }) => from !== undefined;
  return {
    apps: record.apps.filter(isAdded),
    places: record.jurisdictions.filter(isAdded),
    measures: record.measures.filter(isAdded),
    events: record.events.filter(isAdded),
    told: conflicts.map(({ kind, id, why }) => `${kind} ${id} ${why}`),
  };
}

type Merge = (base: LegalRecord, added: AddedRecord[]) => MergedRecord;
const MERGES = { shipped: (): Merge => mergeRecords, hole: (): Merge => trustingMerge };

describe('an added record that wants to pass for the default one', () => {
  for (const [how, name] of [
    ['the name itself', 'TikTok'],
    ['other capitals', 'TIKTOK'],
    ['a zero-width space in it', 'Tik\u200bTok'],
    ['a soft hyphen in it', 'Tik\u00adTok'],
    ['Cyrillic letters', 'ТіkТоk'],
    ['Greek letters', 'Τικτοκ'],
    ['full-width letters', 'ＴｉｋＴｏｋ'],
    ['mathematical letters', '𝐓𝐢𝐤𝐓𝐨𝐤'],
    ['digits for letters', 'T1kT0k'],
    ['a capital I for i', 'TIkTok'],
    ['accents', 'TíkTök'],
    ['Cherokee and Lisu letters', 'ꭲikꓔok'],
    ['a hyphen', 'Tik-Tok'],
    ['words around it', 'TikTok Ban Lifted Everywhere'],
    ['words joined to it', 'TheRealTikTok'],
    ['a country as an app', 'United States'],
    ['no letter at all', '—'],
  ] as const)
    withstands(`can’t name an app so: ${how}`, {
      ...MERGES,
      attack(merge) {
        const { apps, told } = brought(
          ({ apps: all }) => all.push({ id: 'fake', name, watched: true, names: [name] }),
          merge,
        );
        expect(apps).toEqual([]);
        expect(told).toEqual(['app fake name-taken']);
      },
    });

  withstands('can’t add rules and events on an app or place that is left out', {
    ...MERGES,
    attack(merge) {
      const { measures, events, told } = brought((added) => {
        added.apps.push({ id: 'fake', name: 'T1kTok', watched: true, names: [] });
        added.jurisdictions.push({ code: 'ZZ', name: 'United States' });
        const on = life({ id: 'a', apps: ['fake'] }, ['2026-01-05', 'ended', 'lifting']);
        const there = life({ id: 'b', jurisdiction: 'ZZ' }, ['2026-01-05', 'ended', 'lifting']);
        for (const { measure, events: all } of [on, there]) {
          added.measures.push(measure);
          added.events.push(...all);
        }
      }, merge);
      expect([...measures, ...events]).toEqual([]);
      expect(told).toContain('measure a other-measure');
      expect(told).toContain('measure b other-measure');
    },
  });

  for (const [how, code, name] of [
    ['a country of no code', 'ZZ', 'United States'],
    ['a country of another code', 'CA', 'India'],
    ['a country that the default lacks', 'ZZ', 'France'],
    ['a country with words around it', 'XK', 'United States of America'],
    ['look-alike letters', 'ZZ', 'Unіtеd Ѕtаtеs'],
    ['a part called like its country', 'US-ZZ', 'United States'],
    ['a part with its country’s name in it', 'US-ZZ', 'All United States'],
    ['a part called like another country', 'US-ZZ', 'France'],
    ['an app as a place', 'ZZ', 'TikTok'],
  ] as const)
    withstands(`can’t name a place so: ${how}`, {
      ...MERGES,
      attack(merge) {
        const { places, told } = brought(
          ({ jurisdictions }) => jurisdictions.push({ code, name }),
          merge,
        );
        expect(places).toEqual([]);
        expect(told).toEqual([`jurisdiction ${code} name-taken`]);
      },
    });

  it.each([
    ['NP', 'Nepal'],
    ['GB', 'United Kingdom'],
    ['GW', 'Guinea-Bissau'],
    ['SS', 'South Sudan'],
    ['CZ', 'Czech Republic'],
    ['TR', 'Turkey'],
    ['US-NM', 'New Mexico'],
    ['PK-PB', 'Punjab'],
    ['CA-QC', 'Quebec'],
  ])('may add %s, %s', (code, name) => {
    const { places, told } = brought(({ jurisdictions }) => jurisdictions.push({ code, name }));
    expect(places).toEqual([{ code, name, from: 'Herald' }]);
    expect(told).toEqual([]);
  });

  withstands('brings in one place of a name, however many codes have it', {
    ...MERGES,
    attack(merge) {
      const { places, told } = brought(({ jurisdictions }) => {
        for (let number = 100; number < 600; number++)
          jurisdictions.push({ code: `NP-${number}`, name: 'Everywhere' });
      }, merge);
      expect(places).toHaveLength(1);
      expect(told).toHaveLength(499);
    },
  });

  it('keeps names that only share a short word', () => {
    const { apps } = brought(({ apps: all }) =>
      all.push({ id: 'kite', name: 'Kite Talk', watched: true, names: ['Kite Talk', 'Tick'] }),
    );
    expect(apps[0]?.names).toEqual(['Kite Talk', 'Tick']);
  });
});

describe('nameSkeleton', () => {
  it('is the same for traditional and simplified characters', () => {
    const variants = new Map([['節', '节'] as const, ['動', '动'] as const]);
    expect(nameSkeleton('字節跳動', variants)).toBe(nameSkeleton('字节跳动', variants));
  });
});
