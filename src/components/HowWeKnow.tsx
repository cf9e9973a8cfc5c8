import type { LegalEvent } from '../core/record/schema.ts';
import { eventDoubts } from '../core/wording/doubts.ts';
import { Doubts } from './Doubts.tsx';
import { useWords } from './use-words.ts';

/**
 * Collapsible section on the evidence for an event: doubts, the editors' note, and whether an
 * editor read the authority's own text. Renders nothing if an editor read that text and there are
 * no doubts.
 */
export function HowWeKnow({ event }: { event: LegalEvent }) {
  const words = useWords();
  const doubts = eventDoubts(words, event);
  const wasSeen = event.sources.some(({ kind, seen }) => kind === 'primary' && seen);
  if (doubts.length === 0 && wasSeen) return null;
  return (
    <details class="how">
      <summary>{words.say('how_we_know')}</summary>
      {!wasSeen && <p class="fine">{words.say('unseen')}</p>}
      <Doubts doubts={doubts} />
    </details>
  );
}
