import type { Doubt } from '../core/wording/doubts.ts';
import { TheirText } from './TheirText.tsx';

/**
 * Doubts about a statement, one on each line. One of them may be the editors' note, in English.
 * Renders nothing without doubts.
 */
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
