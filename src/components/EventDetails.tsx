import type { ComponentChildren } from 'preact';
import type { LegalEvent } from '../core/record/schema.ts';
import { HowWeKnow } from './HowWeKnow.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { TheirText } from './TheirText.tsx';

interface Props {
  event: LegalEvent;
  /** Line that is always visible. Clicking on it shows or hides the details. */
  children: ComponentChildren;
}

/**
 * Collapsible details of an event: its summary, caveat and sources, and a further collapsible
 * section on the evidence for the event.
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
