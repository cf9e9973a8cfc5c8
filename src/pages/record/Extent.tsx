import { useMemo } from 'preact/hooks';
import { useWords } from '../../components/use-words.ts';
import { recordThrough } from '../../core/law/record-through.ts';
import type { LegalRecord, Origin } from '../../core/record/schema.ts';
import { dateWords } from '../../core/wording/dates.ts';
import { fromWords } from '../../core/wording/origin.ts';
import { leftOutWords } from '../../core/wording/provenance.ts';

/**
 * Says how many entries the default record and each newsroom's record have. Also says how many
 * entries this version of the extension can't read.
 */
export function Extent({ record, today }: { record: LegalRecord; today: string }) {
  const words = useWords();
  // The numbers are memoised, because each letter typed into the search renders the page again.
  const { own, added } = useMemo(() => countEntries(record, today), [record, today]);
  return (
    <>
      <p class="quiet extent">
        {words.say('record_counts', { ...own, date: dateWords(words, own.through) })}
      </p>
      {added.map(({ name, count }) => (
        <p class="quiet extent" key={name}>
          {words.say('record_added', { from: fromWords(words, { from: name }), count })}
        </p>
      ))}
      {record.leftOut?.map((leftOut) => (
        <p class="extent" key={leftOut.from ?? ''}>
          {leftOutWords(words, leftOut)}
        </p>
      ))}
    </>
  );
}

function countEntries({ measures, events, jurisdictions }: LegalRecord, today: string) {
  const by = <T extends Origin>(entries: T[], name?: string) =>
    entries.filter(({ from }) => from === name);
  const names = new Set([...measures, ...events].flatMap(({ from }) => from ?? []));
  return {
    own: {
      measures: by(measures).length,
      events: by(events).length,
      jurisdictions: by(jurisdictions).length,
      through: recordThrough({ events }, today),
    },
    added: [...names].map((name) => ({
      name,
      count: by(measures, name).length + by(events, name).length,
    })),
  };
}
