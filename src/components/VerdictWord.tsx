import type { Finding } from '../core/answers/findings.ts';
import { verdictWord } from '../core/wording/verdict-words.ts';
import { lookOfAnswer } from './look-on.ts';
import { StateIcon } from './StateIcon.tsx';
import { useWords } from './use-words.ts';

/**
 * The short verdict at the beginning of an answer, with the icon and colour of the rule's state.
 */
export function VerdictWord({ finding }: { finding: Finding }) {
  const look = lookOfAnswer(finding);
  return (
    <span class={`verdict-word state-${look}`}>
      <StateIcon look={look} /> <strong>{verdictWord(useWords(), finding)}</strong>
    </span>
  );
}
