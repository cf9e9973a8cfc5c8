import type { Finding } from '../core/answers/findings.ts';
import { subjectPieces } from '../core/wording/short-lines.ts';
import { ReachName } from './BodyName.tsx';
import { useWords } from './use-words.ts';

/**
 * Subject of an answer: its apps, its place, and the institution or group of people that the rule
 * is for.
 */
export function Subject({ finding }: { finding: Finding }) {
  const pieces = subjectPieces(useWords(), finding, (rule) => <ReachName measure={rule} />);
  return <span class="subject">{pieces}</span>;
}
