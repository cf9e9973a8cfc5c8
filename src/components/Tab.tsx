import type { TabContent } from '../core/wording/sidebar-texts.ts';
import { lookOn } from './look-on.ts';
import { Mark } from './Mark.tsx';
import { StateIcon } from './StateIcon.tsx';

interface Props {
  content: TabContent;
  /** Called with true for a click or tap, and with false for a key or a screen reader. */
  onExpand: (byPointer: boolean) => void;
}

/**
 * The collapsed sidebar: a small tab at the edge of the page with the first answer in at most two
 * short lines.
 */
export function Tab({ content: { label, lines, expand, shown }, onExpand }: Props) {
  return (
    <aside class="tab-place" aria-label={label}>
      <button
        type="button"
        class="tab"
        aria-expanded="false"
        aria-label={expand}
        // `detail` counts a pointer's clicks, so it is 0 for a key or a screen reader.
        onClick={({ detail }) => onExpand(detail > 0)}
      >
        <Mark />
        {shown && <StateIcon look={lookOn(shown.now, shown.today)} />}
        <span class="tab-lines">
          {/* Spaces separate the lines for screen readers and for voice commands. */}
          {lines.map((line) => [<span key={line}>{line}</span>, ' '])}
        </span>
      </button>
    </aside>
  );
}
