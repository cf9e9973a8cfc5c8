import type { Doubt } from '../core/wording/doubts.ts';
import { TheirText } from './TheirText.tsx';

/**
 * Shows doubts about a statement, one on each line. One of the doubts may be the editors' note,
 * which is in English. Shows nothing if there are no doubts.
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
