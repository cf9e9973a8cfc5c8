import { expect, it } from 'vitest';
import type { Authored, WithoutPrimary } from '../../../src/cli/record/authored-record.ts';
import { faultsOf } from '../../../src/cli/record/validate.ts';
import type { LegalEvent, Measure } from '../../../src/core/record/schema.ts';
import { event, measure, recordWith } from '../../record-builder.ts';

/** Day that counts as today when the dataset's rules check the sample records. */
export const TODAY = '2026-01-01';

const MEASURE = measure({ id: 'in-ban', jurisdiction: 'IN', name: 'Ban', summary: 'A ban.' });
/** Template of every sample event. */
export const EVENT = event({
  id: 'in-2020-01-01-begins',
  date: '2020-01-01',
  measures: ['in-ban'],
  title: 'Begins',
  summary: 'It begins.',
  sources: [
    {
      url: 'https://example.org/a?page=2',
      title: 't',
      publisher: 'p',
      kind: 'primary',
      seen: true,
    },
  ],
});

/** Fields of a measure, as they are in a dataset file. */
type Written = Partial<Measure> & { withoutPrimary?: WithoutPrimary };

/**
 * Makes a sample record of India, with its events sorted by date. Fields that a test does not give
 * come from the templates `MEASURE` and `EVENT`.
 */
export function authored(written: Written[], events: Partial<LegalEvent>[]): Authored {
  const all = {
    measures: written.map(({ withoutPrimary: _, ...more }) => ({ ...MEASURE, ...more })),
    events: events.map((more) => ({ ...EVENT, ...more })),
  };
  // Pretends that a file `IN.yaml` has one line for each entry, counted from 0.
  const places = [...all.measures, ...all.events].map(
    ({ id }, line) => [id, { file: 'IN.yaml', line }] as const,
  );
  return {
    record: recordWith({ apps: [], ...all }),
    places: new Map(places),
    withoutPrimary: new Map(
      written.flatMap(({ id = MEASURE.id, withoutPrimary }) =>
        withoutPrimary ? [[id, withoutPrimary]] : [],
      ),
    ),
    parliaments: [],
    renamed: {},
    bodies: null,
  };
}

/**
 * A test case for a rule of the dataset: the name of a fault, a record without it, a record with
 * it, and a pattern for the message.
 */
export type Case = [what: string, passes: Authored, fails: Authored, says: RegExp];

/**
 * Tests a rule that the dataset must obey. The record `passes` must have no fault, and `fails`
 * exactly one, whose message names the rule and a line.
 */
export function testRule(rule: string, cases: Case[]): void {
  it.each(cases)(`${rule} finds %s, and only that`, (_, passes, fails, says) => {
    expect(faultsOf(passes, TODAY)).toEqual([]);
    const faults = faultsOf(fails, TODAY);
    expect(faults).toEqual([expect.stringMatching(says)]);
    expect(faults[0]).toMatch(new RegExp(`^IN\\.yaml:\\d+: .*\\(${rule}\\)$`));
  });
}
