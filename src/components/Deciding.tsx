import type { Status } from '../core/law/standing.ts';
import type { LegalEvent } from '../core/record/schema.ts';
import { isOver } from '../core/record/states.ts';
import { dateWords } from '../core/wording/dates.ts';
import { doubtWords } from '../core/wording/doubts.ts';
import { Doubts } from './Doubts.tsx';
import { From } from './From.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

interface Props {
  status: Status;
  next: readonly LegalEvent[];
}

/**
 * Event that decided a status, with its date, instrument, sources and doubts, then the scheduled
 * events and the measure's last day. Renders nothing for `no-record`.
 */
export function Deciding({ status, next }: Props) {
  const words = useWords();
  if (status.state === 'no-record') return null;
  const { event, measure } = status;
  return (
    <div class="deciding">
      <p class="label">{words.say('decided_by')}</p>
      <p>
        <b>
          <TheirText>{event.title}</TheirText>
        </b>
        , {dateWords(words, event.date)}
      </p>
      <p class="instrument">
        <TheirText>
          {measure.name}
          {measure.citation && !measure.name.includes(measure.citation) && `, ${measure.citation}`}
        </TheirText>
        <From entry={measure} />
      </p>
      <SourceLinks sources={event.sources} />
      <Doubts doubts={doubtWords(words, status)} />
      {next.map(({ id, date, title }) => (
        <p key={id} class="fine">
          {words.pieces('next_event', {
            date: dateWords(words, date),
            title: <TheirText>{title}</TheirText>,
          })}
        </p>
      ))}
      {!isOver(status.state) && measure.expires && (
        <p class="fine">{words.say('holds_until', { date: dateWords(words, measure.expires) })}</p>
      )}
    </div>
  );
}
