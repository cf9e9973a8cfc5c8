import type { Annotation } from '../core/answers/annotation.ts';
import type { Finding } from '../core/answers/findings.ts';
import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import type { Provenance } from '../core/release/provenance.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import { Changes } from './Changes.tsx';
import { ElsewhereList } from './ElsewhereList.tsx';
import type { FindingContext } from './FindingActs.tsx';
import { NextDate } from './NextDate.tsx';
import { NoPlace } from './NoPlace.tsx';
import { OtherRules } from './OtherRules.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { PanelHead } from './PanelHead.tsx';
import { RecordWarnings } from './RecordWarnings.tsx';
import { Reported } from './Reported.tsx';
import { useWords } from './use-words.ts';
import { YourPlaces } from './YourPlaces.tsx';

/** Content of the open sidebar, and the actions of its buttons. */
export interface PanelProps {
  annotation: Annotation;
  /** The law on the article's apps in the places that the reader chose, if any. */
  places: readonly ThenAndNow[];
  provenance: Provenance;
  /** Current time, in ms since 1970. */
  now: number;
  refreshing: boolean;
  announcement: string;
  highlighted: boolean;
  missing: ReadonlySet<string>;
  /** Addresses of the extension's own pages. */
  pages: { record: string; options: string };
  onCollapse: () => void;
  onRefresh: () => void;
  /**
   * Opens the record page. If a finding is given, the page shows the history of that finding's app
   * and place.
   */
  onRecord: (finding: Finding | null) => void;
  onCopy: (text: string) => void;
  onReport: () => void;
  /** Hides the sidebar on all pages of the current site. */
  onHide: () => void;
  onShow: (quote: string) => void;
  onHighlight: (on: boolean) => void;
}

/** Minimum number of answers for which a table is shown instead of cards. */
const TABLE_FROM = 4;

/**
 * The open sidebar: the answers, then the changes since the article. Up to four collapsible
 * sections follow: the rules whose scope no answer is about (such as officials' devices), other
 * countries with a restriction, the reader's places, and the article's sentences.
 */
export function Panel(props: PanelProps) {
  const words = useWords();
  const { annotation, provenance, now } = props;
  const { findings } = annotation;
  const context: FindingContext = {
    edition: { version: provenance.version, through: annotation.recordThrough },
    recordPage: props.pages.record,
    onCopy: props.onCopy,
    onRecord: props.onRecord,
  };
  return (
    <aside class="panel" aria-label={words.say('panel_label')}>
      <PanelHead {...props} optionsPage={props.pages.options} />
      {/* Without `tabIndex`, Firefox makes the scrolling area an extra tab stop. */}
      <div class="panel-body" tabIndex={-1}>
        <RecordWarnings provenance={provenance} now={now} />
        <NextDate next={annotation.next} />
        {findings.length === 0 && (
          <>
            <NoPlace apps={annotation.apps} />
            <button type="button" class="quiet-button" onClick={() => props.onRecord(null)}>
              {words.say('tools_record')}
            </button>
          </>
        )}
        {findings.length >= TABLE_FROM ? (
          <AnswerTable annotation={annotation} context={context} />
        ) : (
          findings.map((finding, index) => (
            <AnswerCard
              key={index}
              finding={finding}
              annotation={annotation}
              context={context}
              isFirst={index === 0}
            />
          ))
        )}
        {findings.length > 0 && <Changes annotation={annotation} />}
        <div class="folds">
          <OtherRules findings={findings} />
          <ElsewhereList entries={annotation.elsewhere} />
          <YourPlaces rows={props.places} today={annotation.today} />
          <Reported {...props} />
        </div>
      </div>
      <PanelFooter {...props} recordThrough={annotation.recordThrough} />
    </aside>
  );
}
