import { useMemo } from 'preact/hooks';
import { useWords } from '../../components/use-words.ts';
import { isPlan } from '../../core/record/event-kinds.ts';
import type { LegalRecord, Origin } from '../../core/record/schema.ts';
import { dateWords } from '../../core/wording/dates.ts';
import { fromWords } from '../../core/wording/origin.ts';
import { leftOutWords } from '../../core/wording/provenance.ts';

/**
 * Size of the default record, number of entries that each newsroom's record adds, and number of
 * entries of each record that this version leaves out.
 */
export function Extent({ record }: { record: LegalRecord }) {
  const words = useWords();
  // The counts are kept, because the page is drawn again with each typed letter.
  const { own, added } = useMemo(() => countEntries(record), [record]);
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

/** Returns the date of the newest event that is no plan: the record is up to date to it. */
export function throughDay({ events }: Pick<LegalRecord, 'events'>): string {
  return events.findLast((event) => !isPlan(event))?.date ?? '';
}

function countEntries({ measures, events, jurisdictions }: LegalRecord) {
  const by = <T extends Origin>(entries: T[], name?: string) =>
    entries.filter(({ from }) => from === name);
  const names = new Set([...measures, ...events].flatMap(({ from }) => from ?? []));
  return {
    own: {
      measures: by(measures).length,
      events: by(events).length,
      jurisdictions: by(jurisdictions).length,
      through: throughDay({ events: by(events) }),
    },
    added: [...names].map((name) => ({
      name,
      count: by(measures, name).length + by(events, name).length,
    })),
  };
}
