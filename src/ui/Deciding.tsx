import type { Measure } from '../core/record.ts';
import type { Status } from '../core/status.ts';
import { dateWords } from '../core/wording/dates.ts';
import { Doubt } from './EventDetails.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { STATUS } from './words.ts';

/** The event that put a status in place: what, when, by which instrument, and the sources that say so. Nothing for no record. */
export function Deciding({ status }: { status: Status }) {
  if (status.state === 'no-record') return null;
  const { event, measure } = status;
  return (
    <div class="deciding">
      <p class="label">{STATUS.decidedBy}</p>
      <p>
        <b>{event.title}</b>, {dateWords(event.date)}
      </p>
      <p class="instrument">
        {measure.name}
        {measure.citation && !measure.name.includes(measure.citation) && `, ${measure.citation}`}
      </p>
      <SourceLinks sources={event.sources} />
      <Doubt event={event} />
      {status.state !== 'ended' && <Terms measure={measure} />}
    </div>
  );
}

/** What a measure's own terms say of its force: advice only, an end that is set, how old the last word on it is. */
function Terms({ measure }: { measure: Measure }) {
  return (
    <>
      {measure.binding === false && <p class="doubt">{STATUS.advice}</p>}
      {measure.expires && <p class="fine">{STATUS.expires(measure.expires)}</p>}
      {measure.confirmed && <p class="doubt">{STATUS.confirmed(measure.confirmed)}</p>}
    </>
  );
}
