import type { Annotation } from '../core/answers/annotation.ts';
import { tabLines } from '../core/wording/tab-lines.ts';
import { lookOn } from './look-on.ts';
import { Mark } from './Mark.tsx';
import { StateIcon } from './StateIcon.tsx';
import { useWords } from './use-words.ts';

interface Props {
  annotation: Annotation;
  /** Called with true for a click or tap, and with false for a key or a screen reader. */
  onExpand: (byPointer: boolean) => void;
}

/**
 * The collapsed sidebar: a small tab at the edge of the page with the first answer in at most two
 * short lines. Contains nothing that the reader chose, because the page may be able to read it.
 */
export function Tab({ annotation, onExpand }: Props) {
  const words = useWords();
  const [first] = annotation.findings;
  const answer = tabLines(words, annotation.findings);
  const lines = answer.length > 0 ? answer : [words.say('extensionName')];
  return (
    <aside class="tab-place" aria-label={words.say('panel_label')}>
      <button
        type="button"
        class="tab"
        aria-expanded="false"
        aria-label={words.say('panel_expand', { verdict: lines.join(', ') })}
        // `detail` counts a pointer's clicks, so it is 0 for a key or a screen reader.
        onClick={({ detail }) => onExpand(detail > 0)}
      >
        <Mark />
        {first && answer.length > 0 && <StateIcon look={lookOn(first.main.now, first.today)} />}
        <span class="tab-lines">
          {/* Spaces separate the lines for screen readers and for voice commands. */}
          {lines.map((line) => [<span key={line}>{line}</span>, ' '])}
        </span>
      </button>
    </aside>
  );
}
