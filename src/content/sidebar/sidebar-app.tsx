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
  /** Where the sidebar is rendered. */
  place: HTMLElement;
  report: TabReport;
  /** The article's apps in the reader's own places. */
  places: readonly ThenAndNow[];
  /** To be copied. */
  citation: string;
  open: boolean;
  /** How often the reader asked for it: once more takes back that it is being hidden. */
  wanted: number;
  highlighted: boolean;
  /** `chosen` false: it moves out of the way by itself. */
  onOpen: (open: boolean, chosen?: boolean) => void;
  onHighlight: (on: boolean) => void;
  onReload: () => void;
  onDismissed: () => void;
}

/** How long the reader may take back a dismissal, in milliseconds. */
const UNDO_TIME = 8000;

/** The sidebar of one page: what it shows for a report, and what its buttons do. Nothing for a page that is not about a ban. */
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
  // Before the first frame: nothing is to move once it is shown.
  useLayoutEffect(() => {
    const panel = place.querySelector('aside.panel');
    if (panel) makeRoom(panel);
    return giveRoomBack;
    // Another language may bring the panel to the other side.
  }, [place, open, hiding, words.locale, report.kind]);
  const settled = useDismissal(hiding, onDismissed);
  useLayoutEffect(() => {
    settled.current = true;
    setHiding(null);
  }, [props.wanted]);

  if (report.kind === 'record-failed') return <FailedNote reason={report.reason} onRetry={onReload} />;
  if (!annotation || report.kind !== 'about') return null;
  const undo = () => {
    settled.current = true;
    setHiding(null);
    // What had the focus is gone with the note.
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
    const [first] = annotation.status;
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
      // The worker may be gone with an update; then there is nothing to open.
      onReport={() => void send('open-report', {}).catch(() => {})}
      onHide={setHiding}
      onShow={show}
      onHighlight={props.onHighlight}
    />
  );
}

/** True where the open sidebar covers the article. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 768px)').matches;
}

/**
 * A dismissal counts when the time to undo it is over, or when the reader leaves the page or the article before. What is
 * given back says that nothing is left to do: it was told, or undone.
 */
function useDismissal(reach: DismissReach | null, onDismissed: () => void): { current: boolean } {
  const settled = useRef(false);
  // Before the next frame: a reader may leave in the very moment of hiding.
  useLayoutEffect(() => {
    if (!reach) return;
    settled.current = false;
    const dismiss = () => {
      if (!settled.current) void send('dismiss', { reach, host: location.hostname }).catch(() => {});
      settled.current = true;
    };
    const end = () => {
      dismiss();
      onDismissed();
    };
    const timer = setTimeout(end, UNDO_TIME);
    // From a page that is already gone Chromium delivers nothing when the next one is of another site. A link to a file or a
    // mail only seems to leave: then, too, what was told is no longer offered to be undone.
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
  if (reach === 'site') return host ? words.say('hidden_site', { host }) : words.say('hidden_files');
  return words.say(`hidden_${reach}`);
}
