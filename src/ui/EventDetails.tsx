import type { ComponentChildren } from 'preact';
import type { LegalEvent } from '../core/record.ts';
import { eventDoubts } from '../core/wording/doubts.ts';
import { Glossed } from './Glossed.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

interface Props {
  event: LegalEvent;
  /** The line that is always shown; a click on it unfolds the rest. */
  children: ComponentChildren;
}

/** An event's summary, doubts and sources, folded under one line. */
export function EventDetails({ event, children }: Props) {
  return (
    <details class="event-details">
      <summary>{children}</summary>
      <p lang="en" dir="ltr">
        <Glossed text={event.summary} />
      </p>
      <Doubt event={event} />
      <SourceLinks sources={event.sources} />
    </details>
  );
}

/** What is uncertain about an event: its confidence where it is not high, and the record's note. Nothing when neither is there. */
export function Doubt({ event }: { event: LegalEvent }) {
  const words = useWords();
  const doubts = eventDoubts(words, event);
  if (doubts.length === 0) return null;
  return (
    <p class="doubt">
      {doubts.map(({ text, isNote }) => (isNote ? <TheirText key={text}>{text}</TheirText> : `${text} `))}
    </p>
  );
}
