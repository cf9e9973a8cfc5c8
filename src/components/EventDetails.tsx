import type { ComponentChildren } from 'preact';
import type { LegalEvent } from '../core/record/schema.ts';
import { HowWeKnow } from './HowWeKnow.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { TheirText } from './TheirText.tsx';

interface Props {
  event: LegalEvent;
  /** Line that is always shown; a click on the line unfolds the details. */
  children: ComponentChildren;
}

/**
 * Summary and sources of an event, inside a fold. A second fold in it says how the event is known.
 */
export function EventDetails({ event, children }: Props) {
  return (
    <details class="event-details">
      <summary>{children}</summary>
      <p>
        <TheirText>{event.summary}</TheirText>
      </p>
      {event.caveat && (
        <p class="doubt">
          <TheirText>{event.caveat}</TheirText>
        </p>
      )}
      <SourceLinks sources={event.sources} />
      <HowWeKnow event={event} />
    </details>
  );
}
