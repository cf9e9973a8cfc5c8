import type { Finding } from '../core/answers/findings.ts';
import { dateWords } from '../core/wording/dates.ts';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

/**
 * The next scheduled date on which an answer may change. Renders nothing when no such date is
 * known.
 */
export function NextDate({ findings }: { findings: readonly Finding[] }) {
  const words = useWords();
  const [next] = findings
    .flatMap(({ answer }) => answer.next ?? [])
    .sort((a, b) => a.date.localeCompare(b.date));
  if (!next) return null;
  return (
    <p class="next-date">
      {words.pieces('next_event', {
        date: <b>{dateWords(words, next.date)}</b>,
        title: <TheirText>{next.title}</TheirText>,
      })}
    </p>
  );
}
