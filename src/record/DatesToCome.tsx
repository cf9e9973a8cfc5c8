import { useMemo } from 'preact/hooks';
import type { LegalRecord } from '../core/record.ts';
import { measureById } from '../core/record-index.ts';
import { allUpcoming } from '../core/upcoming.ts';
import { useWords } from '../ui/use-words.ts';
import { EventList } from './EventList.tsx';
import type { Navigation } from './use-view.ts';

interface Props {
  record: LegalRecord;
  names: ReadonlyMap<string, string>;
  today: string;
  navigation: Navigation;
}

/** What is set for days to come, for the chosen app, soonest first. */
export function DatesToCome({ record, names, today, navigation }: Props) {
  const words = useWords();
  const { app } = navigation.view;
  const events = useMemo(() => allUpcoming(record, today), [record, today]).filter(({ measures, apps }) =>
    (apps ?? measures.flatMap((id) => measureById(record, id)?.apps ?? [])).includes(app),
  );
  return (
    <section aria-labelledby="to-come-heading">
      <h2 id="to-come-heading">{words.say('record_to_come')}</h2>
      {events.length === 0 && <p class="quiet">{words.say('record_to_come_nothing')}</p>}
      <EventList record={record} names={names} events={events} navigation={navigation} />
    </section>
  );
}
