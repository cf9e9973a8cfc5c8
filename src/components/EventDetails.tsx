import type { ComponentChildren } from 'preact';
import type { LegalEvent } from '../core/record/schema.ts';
import { eventDoubts } from '../core/wording/doubts.ts';
import { Doubts } from './Doubts.tsx';
import { Glossed } from './Glossed.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { useWords } from './use-words.ts';

interface Props {
  event: LegalEvent;
  /** Line that is always shown; a click on the line unfolds the details. */
  children: ComponentChildren;
}

/** Summary, doubts and sources of an event, folded below one line. */
export function EventDetails({ event, children }: Props) {
  const words = useWords();
  return (
    <details class="event-details">
      <summary>{children}</summary>
      <p lang="en" dir="ltr">
        <Glossed text={event.summary} />
      </p>
      <Doubts doubts={eventDoubts(words, event)} />
      <SourceLinks sources={event.sources} />
    </details>
  );
}
