import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { refreshNow } from '../../client/refresh-now.ts';
import { copyText } from '../../components/copy-text.ts';
import { FailedNote, HiddenNote } from '../../components/Notes.tsx';
import { Panel } from '../../components/Panel.tsx';
import { reportedItems } from '../../components/Reported.tsx';
import { Tab } from '../../components/Tab.tsx';
import { useWords } from '../../components/use-words.ts';
import type { ThenAndNow } from '../../core/answers/then-and-now.ts';
import type { Words } from '../../core/wording/words.ts';
import type { DismissReach } from '../../protocol/messages/dismiss.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';
import { send } from '../../protocol/send.ts';
import { highlightQuotes, showQuote } from './highlight.ts';
import { giveRoomBack, makeRoom } from './sidebar-room.ts';

interface Props {
  /** Element into which the sidebar is rendered. */
  place: HTMLElement;
  report: TabReport;
  /** Law on the article's apps in the reader's own places. */
  places: readonly ThenAndNow[];
  /** Text that "Copy as citation" copies. */
  citation: string;
  open: boolean;
  /**
   * Number of times the reader asked for the sidebar. Another request undoes a dismissal in
   * progress.
   */
  wanted: number;
  highlighted: boolean;
  /** `chosen` is false when the sidebar moves out of the way by itself. */
  onOpen: (open: boolean, chosen?: boolean) => void;
  onHighlight: (on: boolean) => void;
  onReload: () => void;
  onDismissed: () => void;
}

/** Time during which the reader may undo a dismissal, in ms. */
const UNDO_TIME = 8000;

/**
 * The sidebar of one page, with the actions of its buttons. Renders a note when the record failed,
 * and nothing for a page that is not about a restriction.
 */
export function SidebarApp(props: Props) {
  const words = useWords();
  const { place, report, open, highlighted, onOpen, onReload, onDismissed } = props;
  const [hiding, setHiding] = useState<DismissReach | null>(null);
  const [refreshing, setRefreshing] = useState(false);
  const [announcement, setAnnouncement] = useState('');
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const annotation = report.kind === 'about' ? report.annotation : null;

  useEffect(() => {
    const items = open && highlighted && annotation && !hiding ? reportedItems(annotation) : [];
    setMissing(new Set(highlightQuotes(items.map(({ quote }) => quote))));
  }, [open, highlighted, annotation, hiding]);
  // A layout effect runs before the first frame, so that nothing moves once the panel is visible.
  useLayoutEffect(() => {
    const panel = place.querySelector('aside.panel');
    if (panel) makeRoom(panel);
    return giveRoomBack;
    // The locale is a dependency because another language may move the panel to the other side.
  }, [place, open, hiding, words.locale, report.kind]);
  const settled = useDismissal(hiding, onDismissed);
  useLayoutEffect(() => {
    settled.current = true;
    setHiding(null);
  }, [props.wanted]);

  if (report.kind === 'record-failed')
    return <FailedNote reason={report.reason} onRetry={onReload} />;
  if (!annotation || report.kind !== 'about') return null;
  const undo = () => {
    settled.current = true;
    setHiding(null);
    // The note that had the focus is gone, so the panel takes it.
    requestAnimationFrame(() => place.querySelector<HTMLElement>('.collapse')?.focus());
  };
  if (hiding) return <HiddenNote text={hiddenText(words, hiding)} onUndo={undo} />;
  if (!open) return <Tab annotation={annotation} onExpand={() => onOpen(true)} />;

  const refresh = async () => {
    if (refreshing) return;
    setRefreshing(true);
    setAnnouncement(await refreshNow(words));
    setRefreshing(false);
    onReload();
  };
  const cite = async () => {
    const copied = await copyText(props.citation);
    setAnnouncement(words.say(copied ? 'cited' : 'cite_failed'));
  };
  const record = () => {
    const [first] = annotation.findings;
    const on = {
      app: first?.app.id ?? annotation.apps[0]?.id ?? '',
      place: first?.jurisdiction.code ?? null,
    };
    void send('open-record', on).catch(() => {});
  };
  const show = (quote: string) => {
    if (!showQuote(quote)) setMissing(new Set([...missing, quote]));
    else if (isNarrow()) onOpen(false, false);
  };
  return (
    <Panel
      annotation={annotation}
      places={props.places}
      provenance={report.provenance}
      now={Date.now()}
      refreshing={refreshing}
      announcement={announcement}
      highlighted={highlighted}
      missing={missing}
      onCollapse={() => onOpen(false)}
      onRefresh={refresh}
      onRecord={record}
      onCite={cite}
      // After an update of the extension no background answers this page, so nothing opens.
      onReport={() => void send('open-report', {}).catch(() => {})}
      onHide={setHiding}
      onShow={show}
      onHighlight={props.onHighlight}
    />
  );
}

/** True in a window so narrow that the open sidebar covers the article. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 768px)').matches;
}

/**
 * Sends a dismissal once the time to undo it is over, or earlier when the reader leaves the page or
 * the article. The returned ref is true when nothing is left to send, because the dismissal was
 * sent or undone.
 */
function useDismissal(reach: DismissReach | null, onDismissed: () => void): { current: boolean } {
  const settled = useRef(false);
  // A layout effect, because a reader may leave the page at the very moment of hiding.
  useLayoutEffect(() => {
    if (!reach) return;
    settled.current = false;
    const dismiss = () => {
      if (!settled.current)
        void send('dismiss', { reach, host: location.hostname }).catch(() => {});
      settled.current = true;
    };
    const end = () => {
      dismiss();
      onDismissed();
    };
    const timer = setTimeout(end, UNDO_TIME);
    // Chromium does not deliver messages of a page that is already gone when the next page belongs
    // to another site, so `beforeunload` sends the dismissal. A link to a file or an e-mail address
    // fires that event too, although the page stays. The dismissal was sent then as well, so the
    // offer to undo it ends.
    const leaving = ['beforeunload', 'pagehide'];
    for (const event of leaving) addEventListener(event, end);
    return () => {
      clearTimeout(timer);
      for (const event of leaving) removeEventListener(event, end);
      dismiss();
    };
  }, [reach]);
  return settled;
}

function hiddenText(words: Words, reach: DismissReach): string {
  const host = location.hostname;
  if (reach === 'site')
    return host ? words.say('hidden_site', { host }) : words.say('hidden_files');
  return words.say(`hidden_${reach}`);
}
