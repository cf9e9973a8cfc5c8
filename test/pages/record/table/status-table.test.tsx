import { beforeEach, describe, expect, it } from 'vitest';
import { lookOn } from '../../../../src/components/look-on.ts';
import { LEGEND, lookWord } from '../../../../src/components/looks.tsx';
import { countLooks } from '../../../../src/pages/record/count-looks.ts';
import { lawOnDays } from '../../../../src/pages/record/day/law-on-days.ts';
import { Legend } from '../../../../src/pages/record/map/Legend.tsx';
import { TableFilters } from '../../../../src/pages/record/table/TableFilters.tsx';
import { foldedNames, matching } from '../../../../src/pages/record/table/table-order.ts';
import { Navigating } from '../../../../src/pages/record/use-navigation.ts';
import type { Navigation } from '../../../../src/pages/record/use-view.ts';
import { readView } from '../../../../src/pages/record/view.ts';
import { authoredRecord } from '../../../authored-record.ts';
import { rendered, textOf } from '../../../components/render.ts';
import { ENGLISH } from '../../../words.ts';

const DAY = '2026-11-24';
const record = authoredRecord();
const law = lawOnDays(record, 'tiktok');
const none = foldedNames(new Map());

/**
 * Returns the options of the table's filter by state, with their numbers. The option `In force
 * (12)` becomes the key `In force` with the value 12. Leaves out the first option, which shows all
 * states.
 */
function offered(query: string): Map<string, number> {
  const navigation = navigationTo(query);
  const { view } = navigation;
  const filters = (
    <Navigating value={navigation}>
      <TableFilters entries={law.placesOn(view.day, view.scope)} text="" onText={() => {}} />
    </Navigating>
  );
  return countsIn([...rendered(filters).querySelectorAll('option')].slice(1), /^(.*) \((\d+)\)$/);
}

function navigationTo(query: string): Navigation {
  const { view } = readView(ENGLISH, query, record, DAY);
  return { view, faults: [], change: () => {}, go: () => {}, href: () => '' };
}

function explained(scope: 'public' | 'government-devices'): Map<string, number> {
  const counts = countLooks(
    law.placesOn(DAY, scope).map(({ status }) => status),
    DAY,
  );
  const legend = rendered(
    <Navigating value={navigationTo(`?scope=${scope}`)}>
      <Legend counts={counts} />
    </Navigating>,
  );
  const items = [...legend.querySelectorAll('button')];
  return countsIn(items, /^(.*?) ?(\d+)$/);
}

function countsIn(elements: readonly Element[], form: RegExp): Map<string, number> {
  return new Map(
    elements.map((element) => {
      const [, word = '', count = ''] = form.exec(textOf(element)) ?? [];
      return [word, Number(count)];
    }),
  );
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the filter by state', () => {
  it.each([
    ['public', 3],
    ['government-devices', 5],
  ] as const)(
    'offers the looks that occur, as the legend does, with their numbers: %s',
    (scope, least) => {
      const filter = offered(`?scope=${scope}`);
      expect(filter).toEqual(explained(scope));
      expect(filter.size).toBeGreaterThan(least);
      expect([...filter.values()]).not.toContain(0);
    },
  );
  it('leaves the rows of that look, and every row has one', () => {
    for (const scope of ['public', 'government-devices', 'procurement'] as const) {
      const entries = law.placesOn(DAY, scope);
      const shown = LEGEND.map((look) => matching(none, entries, look, ''));
      shown.forEach((rows, index) => {
        for (const { status } of rows) expect(lookOn(status, DAY)).toBe(LEGEND[index]);
      });
      expect(shown.flat()).toHaveLength(entries.length);
    }
  });
  it('does not call a bill that died ended', () => {
    const entries = law.placesOn(DAY, 'public');
    const dropped = matching(none, entries, 'dropped', '').map(({ place }) => place.code);
    const ended = matching(none, entries, 'ended', '').map(({ place }) => place.code);
    expect(dropped.length).toBeGreaterThan(0);
    expect(ended.filter((code) => dropped.includes(code))).toEqual([]);
  });
  it('goes on naming what was chosen on a day that has none of it', () => {
    expect(offered('?on=2020-01-01&state=dropped').get('Never adopted')).toBe(0);
    expect(offered('?on=2020-01-01').has('Never adopted')).toBe(false);
  });
  it('has an address for each look', () => {
    for (const look of LEGEND) {
      const { view, faults } = readView(ENGLISH, `?state=${look}`, record, DAY);
      expect(view.look).toBe(look);
      expect(faults).toEqual([]);
      expect(lookWord(ENGLISH, look)).not.toBe('');
    }
  });
});
