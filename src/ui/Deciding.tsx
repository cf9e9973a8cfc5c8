import type { LegalEvent } from '../core/record.ts';
import type { Status } from '../core/status.ts';
import { dateWords } from '../core/wording/dates.ts';
import { doubtWords } from '../core/wording/doubts.ts';
import { From } from './From.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { STATUS } from './words.ts';

/**
 * The event that put a status in place: what, when, by which instrument, the sources that say so, and what is set for days to
 * come. Nothing for no record.
 */
export function Deciding({ status, next }: { status: Status; next: readonly LegalEvent[] }) {
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
        <From entry={measure} />
      </p>
      <SourceLinks sources={event.sources} />
      {doubtWords(status).map((doubt) => (
        <p key={doubt} class="doubt">
          {doubt}
        </p>
      ))}
      {next.map(({ id, date, title }) => (
        <p key={id} class="fine">
          {STATUS.next} {dateWords(date)}: {title}
        </p>
      ))}
      {status.state !== 'ended' && measure.expires && <p class="fine">{STATUS.expires(measure.expires)}</p>}
    </div>
  );
}
