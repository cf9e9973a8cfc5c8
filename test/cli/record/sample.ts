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
 * Makes a sample record of India from the fields that matter to a test. The record has its events
 * sorted by date. `places` maps each id to a line of the file `IN.yaml`. Lines are counted from 0:
 * first the measures, then the events, in the given order.
 */
export function authored(written: Written[], events: Partial<LegalEvent>[]): Authored {
  const all = {
    measures: written.map(({ withoutPrimary: _, ...more }) => ({ ...MEASURE, ...more })),
    events: events.map((more) => ({ ...EVENT, ...more })),
  };
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
 * Case for a rule of the dataset. Its members are: the subject, a record without a fault, a record
 * with a fault, and the message about this fault.
 */
export type Case = [what: string, passes: Authored, fails: Authored, says: RegExp];

/**
 * Tests a rule of the dataset with each of its cases. In each case, the first record must have no
 * fault. The second record must have exactly one fault, which this rule reports at the right place.
 */
export function testRule(rule: string, cases: Case[]): void {
  it.each(cases)(`${rule} finds %s, and only that`, (_, passes, fails, says) => {
    expect(faultsOf(passes, TODAY)).toEqual([]);
    const faults = faultsOf(fails, TODAY);
    expect(faults).toEqual([expect.stringMatching(says)]);
    expect(faults[0]).toMatch(new RegExp(`^IN\\.yaml:\\d+: .*\\(${rule}\\)$`));
  });
}
