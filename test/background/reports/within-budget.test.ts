import { describe, expect, it } from 'vitest';
import {
  type BudgetedRelease,
  withinBudget,
} from '../../../src/background/reports/within-budget.ts';
import { mergeRecords } from '../../../src/core/record/merge-records.ts';
import { event, life, measure, recordOf } from '../../record-builder.ts';

const base = recordOf(life({ id: 'order' }, ['2020-08-06', 'in-force', 'order']));

/**
 * Makes a release with rules from newsrooms' feeds. `rules` maps each newsroom's name to the
 * number of its rules. Each rule has a summary of 1,000 characters.
 */
function releaseWith(rules: Record<string, number>) {
  const newsrooms = Object.entries(rules).map(([name, count]) => {
    const measures = Array.from({ length: count }, (_, index) =>
      measure({ id: `m${index}`, jurisdiction: 'IN', summary: 'x'.repeat(1000) }),
    );
    const events = measures.map(({ id }) =>
      event({ id: `e-${id}`, date: '2020-01-01', measures: [id] }),
    );
    return { id: name.toLowerCase(), name, record: { ...base, measures, events } };
  });
  const added = newsrooms.map(({ id, name, record }) => ({
    feed: { id, name },
    release: { record },
  }));
  const { record } = mergeRecords(base, newsrooms);
  return { record, base, added } as unknown as BudgetedRelease;
}

async function read(release: BudgetedRelease) {
  const aside: string[] = [];
  const setAside = async (feed: string, why: string) => void aside.push(`${feed} ${why}`);
  const measures = await withinBudget({ setAside }, release, (record) =>
    // The text of one rule can occur in several answers of an annotation. Here, it occurs ten
    // times.
    Array.from({ length: 10 }, () => record.measures),
  );
  return { from: new Set(measures.flat().map(({ from }) => from)), aside };
}

describe('what a page is told of added records', () => {
  it('is all of it, as long as it is short', async () => {
    expect(await read(releaseWith({ Herald: 5, Post: 5 }))).toEqual({
      from: new Set([undefined, 'Herald', 'Post']),
      aside: [],
    });
  });
  it('is nothing of a record that says too much, which is set aside alone', async () => {
    expect(await read(releaseWith({ Herald: 35, Post: 2 }))).toEqual({
      from: new Set([undefined]),
      aside: ['herald text'],
    });
  });
  it('is nothing of the longest record when only all together say too much', async () => {
    expect(await read(releaseWith({ Herald: 12, Post: 9 }))).toEqual({
      from: new Set([undefined]),
      aside: ['herald text'],
    });
  });
});
