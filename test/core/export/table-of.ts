import { type TableRow, tableRow } from '../../../src/core/export/status-table.ts';
import { statusOn } from '../../../src/core/law/status.ts';
import type { LegalRecord } from '../../../src/core/record/schema.ts';
import type { Words } from '../../../src/core/wording/words.ts';

const byName = new Intl.Collator('en');

/**
 * Returns a table that shows the law on an app on one day. The table has a row for each place and
 * scope with a rule on record. It is sorted by the English name of the place. The function uses no
 * index, so that tests can check the faster code against it.
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
