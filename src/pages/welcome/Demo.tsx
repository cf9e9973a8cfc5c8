import { useEffect, useRef, useState } from 'preact/hooks';
import { FailedNote } from '../../components/Notes.tsx';
import { Panel, type PanelProps } from '../../components/Panel.tsx';
import { reportedItems } from '../../components/Reported.tsx';
import { Tab } from '../../components/Tab.tsx';
import { useWords } from '../../components/use-words.ts';
import type { Annotation } from '../../core/answers/annotation.ts';
import { tabContent } from '../../core/wording/sidebar-texts.ts';
import type { SidebarReport } from '../../protocol/messages/get-annotation.ts';
import { SampleArticle } from './SampleArticle.tsx';

/**
 * Content of the sidebar beside the sample article. The reader's settings are left out, because a
 * new reader has not chosen any.
 */
export type DemoAnswer = Pick<SidebarReport, 'report' | 'places'>;

interface Props {
  /** Answer of the background script; null until it arrives. */
  answer: DemoAnswer | null;
  /** Current time, in ms since 1970. */
  now: number;
  refreshing: boolean;
  announcement: string;
  /** Called with the element of the sample article once it is in the document and can be read. */
  onShown: (article: HTMLElement) => void;
  pages: PanelProps['pages'];
  onRecord: PanelProps['onRecord'];
  onCopy: (text: string) => void;
  onReport: () => void;
  onHide: () => void;
  onRefresh: () => void;
}

/**
 * Shows the sample article and, beside it, the sidebar. The sidebar's answer comes from the record
 * on this device.
 */
export function Demo({ answer, onShown, ...panel }: Props) {
  const words = useWords();
  const article = useRef<HTMLElement>(null);
  const beside = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(true);
  const [highlighted, setHighlighted] = useState(true);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (article.current) onShown(article.current);
  }, []);
  useEffect(() => scrollToMark(article.current), [shown]);

  /**
   * Opens or collapses the sidebar. The focused button disappears, so focus moves to the button
   * that replaces it, as in a real sidebar.
   */
  const show = (wanted: boolean) => {
    setOpen(wanted);
    const next = wanted ? '.collapse' : '.tab';
    requestAnimationFrame(() => beside.current?.querySelector<HTMLElement>(next)?.focus());
  };

  const report = answer?.report;
  const annotation = report?.kind === 'about' ? report.annotation : null;
  const quotes = open && highlighted && annotation ? quotesOf(annotation) : [];
  return (
    <div class="stage">
      <section class="sample-place" aria-label={words.say('welcome_article')}>
        <SampleArticle place={article} quotes={quotes} shown={open ? shown : null} />
      </section>
      <div class={open ? 'beside' : 'beside collapsed'} ref={beside}>
        {!answer && <p role="status">{words.say('popup_loading')}</p>}
        {report?.kind === 'record-failed' && (
          <FailedNote
            failure={report.failure}
            onRetry={() => article.current && onShown(article.current)}
          />
        )}
        {report?.kind === 'about' && !open && (
          <Tab
            content={tabContent(words, report.annotation.findings)}
            onExpand={() => show(true)}
          />
        )}
        {report?.kind === 'about' && open && (
          <Panel
            annotation={report.annotation}
            places={answer?.places ?? []}
            provenance={report.provenance}
            highlighted={highlighted}
            missing={NONE}
            onCollapse={() => show(false)}
            onHighlight={setHighlighted}
            onShow={setShown}
            {...panel}
          />
        )}
      </div>
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();

function quotesOf(annotation: Annotation): string[] {
  return reportedItems(annotation).map(({ quote }) => quote);
}

function scrollToMark(article: HTMLElement | null): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const mark = article?.querySelector('mark.shown');
  mark?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}
