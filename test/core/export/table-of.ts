import { type TableRow, tableRow } from '../../../src/core/export/status-table.ts';
import { statusOn } from '../../../src/core/law/status.ts';
import type { LegalRecord } from '../../../src/core/record/schema.ts';
import type { Words } from '../../../src/core/wording/words.ts';

const byName = new Intl.Collator('en');

/**
 * Returns the law on an app on one day: a row for each place and scope, sorted by the place's
 * English name. Slow but simple, because it uses no index; tests compare faster code with it.
 */
export function tableOf(words: Words, record: LegalRecord, app: string, day: string): TableRow[] {
  return [...record.jurisdictions]
    .sort((a, b) => byName.compare(a.name, b.name))
    .flatMap((place) =>
      statusOn(record, app, place.code, day).flatMap(({ scope, status }) =>
        status.state === 'no-record' ? [] : [tableRow(words, place, scope, status, day)],
      ),
    );
}
