import { useMemo } from 'preact/hooks';
import world from '../../../dataset/maps/world.json';
import { useWords } from '../../components/use-words.ts';
import { oncePerObject } from '../../core/collections/once.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { scopeMeaning } from '../../core/wording/legal-terms.ts';
import { nameByCode } from '../../core/wording/places.ts';
import { looksOf, summaryOf } from './count-looks.ts';
import { DatesToCome } from './DatesToCome.tsx';
import { Downloads } from './Downloads.tsx';
import { lawOnDays, type PlaceStatus } from './day/law-on-days.ts';
import { Headline } from './Headline.tsx';
import { LaterOutOfSight } from './LaterOutOfSight.tsx';
import { Legend } from './map/Legend.tsx';
import { PartMaps } from './map/PartMaps.tsx';
import { ShapeMap } from './map/ShapeMap.tsx';
import { StatusTable } from './table/StatusTable.tsx';
import { byRank, ranksByName } from './table/table-order.ts';
import { useNavigation } from './use-navigation.ts';

interface Props {
  record: LegalRecord;
  /** Names of the jurisdictions, keyed by code. */
  names: ReadonlyMap<string, string>;
  today: string;
}

/** Maps and a table of the law on one app on one day. */
export function Overview({ record, names, today }: Props) {
  const words = useWords();
  const navigation = useNavigation();
  const { view, go } = navigation;
  const law = lawOnDays(record, view.app);
  // `ranked` sorts each array from `placesOn` only once: `oncePerObject` keeps the sorted copy.
  // This saves work, because `placesOn` returns the same array for a scope until the day changes.
  const ranked = useMemo(() => {
    const ranks = ranksByName(names, words.locale);
    return oncePerObject((entries: readonly PlaceStatus[]) => byRank(entries, ranks));
  }, [names, words.locale]);
  const inScope = ranked(law.placesOn(view.day, view.scope));
  const everywhere = view.everyone ? ranked(law.placesOn(view.day)) : inScope;
  const counts = useMemo(() => looksOf(inScope), [inScope]);
  const summary = summaryOf(words, counts);
  const maps = {
    statusOf: (code: string) => law.statusOn(code, view.scope, view.day),
    nameOf: (code: string) => names.get(code) ?? nameByCode(words, code, []),
    day: view.day,
    only: view.look,
    onSelect: (place: string) => go({ place }),
  };
  const appName = record.apps.find(({ id }) => id === view.app)?.name ?? view.app;
  return (
    <>
      <section aria-label={words.say('record_maps')}>
        <Headline appName={appName} entries={inScope} names={names} today={today} />
        <p class="fine quiet">
          {scopeMeaning(words, view.scope)} {words.say('record_map_law')}{' '}
          <span class="with-pointer">{words.say('record_map_point')}</span>
        </p>
        <Legend counts={counts} />
        <LaterOutOfSight navigation={navigation}>
          <ShapeMap
            name="world"
            picture={world}
            {...maps}
            label={words.say('record_map_label', { summary })}
          />
        </LaterOutOfSight>
        <LaterOutOfSight navigation={navigation}>
          <PartMaps {...maps} />
        </LaterOutOfSight>
        <p class="fine quiet borders">{words.say('record_map_borders')}</p>
      </section>
      <LaterOutOfSight navigation={navigation}>
        <StatusTable app={appName} entries={everywhere} names={names} />
      </LaterOutOfSight>
      <Downloads
        record={record}
        entriesOf={() => law.placesOn(view.day)}
        name={`${view.app}-${view.day}`}
        day={view.day}
        today={today}
      />
      <LaterOutOfSight navigation={navigation}>
        <DatesToCome record={record} names={names} today={today} app={view.app} />
      </LaterOutOfSight>
    </>
  );
}
