import { useMemo } from 'preact/hooks';
import { useWords } from '../../components/use-words.ts';
import { allUpcoming } from '../../core/law/upcoming.ts';
import { measureById } from '../../core/record/record-index.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { EventList } from './event/EventList.tsx';
import { unlessSame } from './unless-same.tsx';

interface Props {
  record: LegalRecord;
  names: ReadonlyMap<string, string>;
  today: string;
  /** Id of the app whose dates are listed. */
  app: string;
}

/**
 * List of future dates that concern one app, soonest first: scheduled events, and the days on
 * which measures expire.
 */
export const DatesToCome = unlessSame(({ record, names, today, app }: Props) => {
  const words = useWords();
  const events = useMemo(() => allUpcoming(record, today), [record, today]).filter(
    ({ measures, apps }) =>
      (apps ?? measures.flatMap((id) => measureById(record, id)?.apps ?? [])).includes(app),
  );
  return (
    <section aria-labelledby="to-come-heading">
      <h2 id="to-come-heading">{words.say('record_to_come')}</h2>
      {events.length === 0 && <p class="quiet">{words.say('record_to_come_nothing')}</p>}
      <EventList record={record} names={names} events={events} />
    </section>
  );
});
