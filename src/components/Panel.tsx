import type { Annotation } from '../core/answers/annotation.ts';
import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import type { Provenance } from '../core/release/provenance.ts';
import { Changes } from './Changes.tsx';
import { ElsewhereList } from './ElsewhereList.tsx';
import { FindingSection } from './FindingSection.tsx';
import { Mark } from './Mark.tsx';
import { NoPlace } from './NoPlace.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { PanelTools, type Reach } from './PanelTools.tsx';
import { Reported } from './Reported.tsx';
import { useWords } from './use-words.ts';
import { YourPlaces } from './YourPlaces.tsx';

export interface PanelProps {
  annotation: Annotation;
  /**
   * Rows on the article's apps in the reader's own places; empty when the reader has chosen no
   * place.
   */
  places: readonly ThenAndNow[];
  provenance: Provenance;
  /** Milliseconds since 1970. */
  now: number;
  refreshing: boolean;
  announcement: string;
  highlighted: boolean;
  missing: ReadonlySet<string>;
  onCollapse: () => void;
  onRefresh: () => void;
  onRecord: () => void;
  onCite: () => void;
  onReport: () => void;
  onHide: (reach: Reach) => void;
  onShow: (quote: string) => void;
  onHighlight: (on: boolean) => void;
}

/** Number of findings that are shown open; the others are folded. */
const OPEN_FINDINGS = 2;

/**
 * Open sidebar: verdicts first, then the changes since the article, the reader's own places, other
 * countries, the events that the article reports, and the origin of the record.
 */
export function Panel(props: PanelProps) {
  const words = useWords();
  const { annotation } = props;
  const { findings } = annotation;
  const sections = findings.map((finding, index) => (
    <FindingSection finding={finding} annotation={annotation} lead={index === 0} key={index} />
  ));
  return (
    <aside class="panel" aria-label={words.say('panel_label')}>
      <header class="panel-header">
        <h2>
          <Mark /> {words.say('extensionName')}
        </h2>
        <button
          type="button"
          class="collapse"
          onClick={props.onCollapse}
          title={words.say('panel_collapse')}
        />
      </header>
      {/* Firefox would make the scrolling area a tab stop, although its controls are tab stops. */}
      <div class="panel-body" tabIndex={-1}>
        {findings.length === 0 && <NoPlace apps={annotation.apps} />}
        {sections.slice(0, OPEN_FINDINGS)}
        {findings.length > OPEN_FINDINGS && (
          <details class="more-findings">
            <summary>
              {words.say('more_places', { count: findings.length - OPEN_FINDINGS })}
            </summary>
            {sections.slice(OPEN_FINDINGS)}
          </details>
        )}
        {findings.length > 0 && <Changes annotation={annotation} />}
        <YourPlaces rows={props.places} today={annotation.today} />
        <ElsewhereList entries={annotation.elsewhere} />
        <Reported {...props} />
        <PanelTools {...props} />
      </div>
      <PanelFooter {...props} recordThrough={annotation.recordThrough} />
    </aside>
  );
}
