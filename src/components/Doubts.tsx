import type { Doubt } from '../core/wording/doubts.ts';
import { TheirText } from './TheirText.tsx';

/** What weakens a statement, each in a line of its own; notes are the record's own texts. Nothing for none. */
export function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  return (
    <>
      {doubts.map(({ text, isNote }) => (
        <p key={text} class="doubt">
          {isNote ? <TheirText>{text}</TheirText> : text}
        </p>
      ))}
    </>
  );
}
