import type { Annotation } from '../core/answers/annotation.ts';
import { shortVerdict } from '../core/wording/verdict.ts';
import { lookOf } from './look-of.ts';
import { Mark } from './Mark.tsx';
import { StateIcon } from './StateIcon.tsx';
import { useWords } from './use-words.ts';

/**
 * Collapsed sidebar: a slim tab at the edge of the page that shows the first verdict in one line.
 */
export function Tab({ annotation, onExpand }: { annotation: Annotation; onExpand: () => void }) {
  const words = useWords();
  const [finding] = annotation.findings;
  const line = finding ? shortVerdict(words, finding) : words.say('extensionName');
  return (
    <aside class="tab-place" aria-label={words.say('panel_label')}>
      <button
        type="button"
        class="tab"
        aria-expanded="false"
        aria-label={words.say('panel_expand', { verdict: line })}
        onClick={onExpand}
      >
        <Mark />
        {finding && <StateIcon look={lookOf(finding.main.now)} />}
        <span>{line}</span>
      </button>
    </aside>
  );
}
