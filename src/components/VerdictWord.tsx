import type { Answer } from '../core/answers/answer.ts';
import type { Status } from '../core/law/standing.ts';
import { verdictWord } from '../core/wording/verdict-words.ts';
import { lookOf } from './look-of.ts';
import { StateIcon } from './StateIcon.tsx';
import { useWords } from './use-words.ts';

/** The first word of an answer, with the icon and colour of its state. */
export function VerdictWord({ answer, status }: { answer: Answer; status: Status }) {
  const look = lookOf(status);
  return (
    <span class={`verdict-word state-${look}`}>
      <StateIcon look={look} /> <strong>{verdictWord(useWords(), answer)}</strong>
    </span>
  );
}
