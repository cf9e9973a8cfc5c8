import { useWords } from '../../components/use-words.ts';
import { measureById } from '../../core/record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../core/record/schema.ts';
import { useNavigation } from './use-navigation.ts';
import { ViewLink } from './ViewLink.tsx';

interface Props {
  record: LegalRecord;
  names: ReadonlyMap<string, string>;
  /** Event whose page is open; null on the page of a place. */
  event: LegalEvent | null;
  appName: string;
}

/**
 * Breadcrumbs: a link to all places and, on the page of an event, also a link to the event's
 * place.
 */
export function PathHere({ record, names, event, appName }: Props) {
  const words = useWords();
  const { view } = useNavigation();
  const place =
    view.place ?? (event?.measures[0] && measureById(record, event.measures[0])?.jurisdiction);
  return (
    <nav class="path" aria-label={words.say('record_path')}>
      <ViewLink to={{ place: null, event: null }}>
        {words.say('record_all_places', { app: appName })}
      </ViewLink>
      {event && place && (
        <>
          <span aria-hidden="true"> / </span>
          <ViewLink to={{ place, event: null }}>
            {words.say('labelled', { label: names.get(place) ?? place, text: appName })}
          </ViewLink>
        </>
      )}
    </nav>
  );
}
