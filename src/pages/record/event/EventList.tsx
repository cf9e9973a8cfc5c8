import { type Look, lookWord } from '../../../components/looks.tsx';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { useWords } from '../../../components/use-words.ts';
import { measureById } from '../../../core/record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../../core/record/schema.ts';
import { dateWords } from '../../../core/wording/dates.ts';
import { eventKindName } from '../../../core/wording/legal-terms.ts';
import { EventName } from './EventName.tsx';
import { effectLook } from './effect-look.ts';

interface Props {
  record: LegalRecord;
  /** Names of the jurisdictions, keyed by code. */
  names: ReadonlyMap<string, string>;
  events: readonly LegalEvent[];
}

/**
 * List of events in the given order. Each entry shows the event's day, places, kind and effect,
 * and links to the event's page.
 */
export function EventList({ record, names, events }: Props) {
  const words = useWords();
  const placesOf = ({ measures }: LegalEvent) =>
    [...new Set(measures.flatMap((id) => measureById(record, id)?.jurisdiction ?? []))].map(
      (code) => names.get(code) ?? code,
    );
  return (
    <ol class="event-list">
      {events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.date}>{dateWords(words, event.date)}</time>
          <div>
            <EventName record={record} event={event} />
            <span class="fine quiet">
              {[...placesOf(event), eventKindName(words, event.kind)].join(' · ')}
              <Effect look={effectLook(record, event)} />
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Effect({ look }: { look: Look | null }) {
  const words = useWords();
  if (!look) return null;
  return (
    <span class={`becomes state-${look}`}>
      <StateIcon look={look} /> {lookWord(words, look)}
    </span>
  );
}
