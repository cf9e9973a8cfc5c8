import type { Answer } from '../core/answers/answer.ts';
import type { Status } from '../core/law/standing.ts';
import { markWords, verdictWord } from '../core/wording/verdict-words.ts';
import { lookOf } from './look-of.ts';
import { StateIcon } from './StateIcon.tsx';
import { useWords } from './use-words.ts';

/** The word with which an answer leads, and its marks: "Still in force · contested in court". */
export function VerdictWord({ answer, status }: { answer: Answer; status: Status }) {
  const words = useWords();
  const marks = markWords(words, answer);
  return (
    <p class="verdict-word">
      <StateIcon look={lookOf(status)} /> <strong>{verdictWord(words, answer)}</strong>
      {marks.length > 0 && <span class="marks">{` · ${marks.join(' · ')}`}</span>}
    </p>
  );
}
