import former from '../../../dataset/renamed.yaml';
import { authoredData } from '../../core/dates/authored-data.ts';
import { measureById } from '../../core/record/record-index.ts';
import { renamedSchema } from '../../core/record/renamed.ts';
import type { LegalRecord } from '../../core/record/schema.ts';

const RENAMED = authoredData(renamedSchema, former, 'dataset/renamed.yaml');

/** Returns the parameters of an address's query, with former ids replaced by current ones. */
export function withCurrentIds(query: string, record: LegalRecord): URLSearchParams {
  const values = new URLSearchParams(query);
  replace(
    values,
    'app',
    record.apps.map(({ id }) => id),
    RENAMED.apps,
  );
  replace(
    values,
    'place',
    record.jurisdictions.map(({ code }) => code),
    RENAMED.jurisdictions,
  );
  replace(
    values,
    'event',
    record.events.map(({ id }) => id),
    RENAMED.events,
  );
  // An entry that was an event in former releases may be a measure today. A link to the former
  // event then leads to the measure's place.
  const measure = measureById(record, values.get('event') ?? '');
  if (measure) {
    values.delete('event');
    values.set('place', measure.jurisdiction);
    if (!values.has('app')) values.set('app', measure.apps[0] ?? '');
  }
  return values;
}

function replace(
  values: URLSearchParams,
  name: string,
  known: readonly string[],
  renamed: Readonly<Record<string, string>> = {},
): void {
  const value = values.get(name);
  const current = value === null ? undefined : renamed[value];
  if (value !== null && current !== undefined && !known.includes(value)) values.set(name, current);
}
