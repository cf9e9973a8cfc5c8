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
 * Makes a sample record of India. Tests give only the fields that matter to them; the templates
 * `MEASURE` and `EVENT` give the others. The events of the record are sorted by date.
 *
 * `places` of the result pretends that the record was read from a file `IN.yaml` with one line for
 * each entry. The measures come first, then the events, as the test lists them. The first line is
 * 0.
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
 * A test case for one of the rules that the dataset must obey:
 * - `what`: description of the fault, for the name of the test
 * - `passes`: a record without the fault
 * - `fails`: a record with the fault
 * - `says`: pattern that the message about the fault matches
 */
export type Case = [what: string, passes: Authored, fails: Authored, says: RegExp];

/**
 * Tests one of the rules that the dataset must obey, with each of its cases. The record `passes`
 * must have no fault. The record `fails` must have exactly one. The message must name the rule,
 * and a line of `IN.yaml` with any number.
 */
export function testRule(rule: string, cases: Case[]): void {
  it.each(cases)(`${rule} finds %s, and only that`, (_, passes, fails, says) => {
    expect(faultsOf(passes, TODAY)).toEqual([]);
    const faults = faultsOf(fails, TODAY);
    expect(faults).toEqual([expect.stringMatching(says)]);
    expect(faults[0]).toMatch(new RegExp(`^IN\\.yaml:\\d+: .*\\(${rule}\\)$`));
  });
}
