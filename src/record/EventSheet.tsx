import type { ComponentChildren } from 'preact';
import type { LegalEvent, LegalRecord } from '../core/record.ts';
import { citeEvent } from '../core/record-export.ts';
import { measureById } from '../core/record-index.ts';
import { dateWords } from '../core/wording/dates.ts';
import { capitalised, stateWord } from '../core/wording.ts';
import { Doubt } from '../ui/EventDetails.tsx';

interface Props {
  record: LegalRecord;
  event: LegalEvent;
  today: string;
  onClose: () => void;
}

/** Everything the record holds of one event: what it changed, who acted, doubts, each source in full, and how to cite it. */
export function EventSheet({ record, event, today, onClose }: Props) {
  const citations = citeEvent(event, today);
  return (
    <section class="sheet" aria-labelledby="event-heading">
      <header>
        <h2 id="event-heading" tabIndex={-1}>
          {event.title}
        </h2>
        <button type="button" class="small-button" onClick={onClose}>
          Close
        </button>
      </header>
      <p>
        <time dateTime={event.date}>{dateWords(event.date)}</time>
        {' · '}
        {event.state ? `${capitalised(stateWord(event.state))} from then on` : 'Changes no state'}
      </p>
      <p>{event.summary}</p>
      <Doubt event={event} />
      <dl>
        <Fact name="Touches">
          {event.measures.map((id) => measureById(record, id)?.name ?? id).join('; ')}
        </Fact>
        <Fact name="People">{event.people.join(', ')}</Fact>
        <Fact name="Bodies">{event.bodies.join(', ')}</Fact>
        <Fact name="Case">{event.case}</Fact>
        <Fact name="Confidence">{event.confidence}</Fact>
        <Fact name="Record’s id">{event.id}</Fact>
      </dl>
      <h3>Sources</h3>
      <ul class="full-sources">
        {event.sources.map((source) => (
          <li key={source.url}>
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.title}
            </a>
            <span class="quiet">
              {source.publisher}
              {source.date && `, ${dateWords(source.date)}`} · {source.kind}
              {!source.seen && ' · not read, known by its address only'}
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>Cite this</summary>
        <pre>{citations.plain}</pre>
        <pre>{citations.bibtex}</pre>
        <pre>{citations.csl}</pre>
      </details>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
