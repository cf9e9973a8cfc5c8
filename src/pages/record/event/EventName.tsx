import { From } from '../../../components/From.tsx';
import { TheirText } from '../../../components/TheirText.tsx';
import { expiryId, measureById } from '../../../core/record/record-index.ts';
import type { LegalEvent, LegalRecord } from '../../../core/record/schema.ts';
import { ViewLink } from '../ViewLink.tsx';

interface Props {
  record: LegalRecord;
  event: LegalEvent;
}

/**
 * Title of an event, as a link to the event's page. If the event is from a newsroom's record, a
 * note says so.
 */
export function EventName({ record, event }: Props) {
  const [first] = event.measures;
  const measure = first === undefined ? undefined : measureById(record, first);
  // The expiry of a measure is computed, so it has no page to link to.
  if (measure && event.id === expiryId(measure)) return <TheirText>{event.title}</TheirText>;
  return (
    <>
      <ViewLink to={{ event: event.id, search: '' }}>
        <TheirText>{event.title}</TheirText>
      </ViewLink>
      <From entry={event} />
    </>
  );
}
