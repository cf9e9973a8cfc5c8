import { useEffect, useState } from 'preact/hooks';
import { refreshNow } from '../../client/refresh-now.ts';
import { copyText } from '../../components/copy-text.ts';
import { FillFolds } from '../../components/InFold.tsx';
import { FailedNote } from '../../components/Notes.tsx';
import { Panel } from '../../components/Panel.tsx';
import { reportedItems } from '../../components/Reported.tsx';
import { useWords } from '../../components/use-words.ts';
import type { Annotation } from '../../core/answers/annotation.ts';
import type { Finding } from '../../core/answers/findings.ts';
import type { RefreshOutcome } from '../../core/release/provenance.ts';
import type { SidebarReport } from '../../protocol/messages/get-annotation.ts';
import { afterKeys } from './key-release.ts';
import type { PanelLink } from './panel-link.ts';
import { rememberView } from './remember-view.ts';

/** Facts about the page around the panel. */
export interface PanelState {
  /**
   * True when sentences are marked in the page; null until the content script has told the panel.
   */
  highlighted: boolean | null;
  /** True in a narrow window, where the sidebar always starts collapsed to its tab. */
  narrow: boolean;
  /** Sentences of the answer that were not found in the page. */
  missing: ReadonlySet<string>;
}

interface Props {
  content: SidebarReport;
  state: PanelState;
  link: PanelLink;
  onCollapse: () => void;
}

/**
 * The open panel with its behaviour, or a note if the record could not be loaded. Empty if the
 * page is not about a restriction.
 */
export function PanelApp({ content, state, link, onCollapse }: Props) {
  const words = useWords();
  const { report, places, settings } = content;
  const annotation = report.kind === 'about' ? report.annotation : null;
  const [refreshing, setRefreshing] = useState(false);
  const [announcement, setAnnouncement] = useState('');
  const [fillsFolds, setFillsFolds] = useState(false);
  useEffect(() => void requestIdleCallback(() => setFillsFolds(true), { timeout: FOLDS_WAIT }), []);
  useEffect(() => {
    if (state.highlighted === null) return;
    const items = state.highlighted && annotation ? reportedItems(annotation) : [];
    link.act('mark', { quotes: items.map(({ quote }) => quote) });
  }, [annotation, state.highlighted]);

  if (report.kind === 'record-failed')
    return <FailedNote failure={report.failure} onRetry={() => link.act('stale', {})} />;
  if (!annotation || report.kind !== 'about') return null;

  const refresh = async () => {
    if (refreshing) return;
    setRefreshing(true);
    setAnnouncement(await refreshNow(words, () => refreshed(link)));
    setRefreshing(false);
  };
  const highlight = (on: boolean) => {
    void rememberView({ highlights: on });
    link.act('highlight', { on });
  };
  const copy = async (text: string) => {
    const copied = await copyText(text);
    setAnnouncement(words.say(copied ? 'cited' : 'cite_failed'));
  };
  return (
    <FillFolds value={fillsFolds}>
      <Panel
        annotation={annotation}
        places={places}
        provenance={report.provenance}
        now={Date.now()}
        refreshing={refreshing}
        announcement={announcement}
        highlighted={state.highlighted ?? settings.highlights}
        missing={state.missing}
        onCollapse={onCollapse}
        onRefresh={refresh}
        pages={OWN_PAGES}
        onRecord={(finding) => link.act('open-record', addressOf(annotation, finding))}
        onCopy={copy}
        onReport={() => link.act('open-report', {})}
        onHide={() => afterKeys(() => link.act('hide', { reach: 'site' }))}
        onShow={(quote) => link.act('show-quote', { quote })}
        onHighlight={highlight}
      />
    </FillFolds>
  );
}

/**
 * Maximum time, in ms, to wait for an idle moment before the content of closed collapsible
 * sections is added.
 */
const FOLDS_WAIT = 300;

/** Addresses of the extension's own pages. Their folders are beside the panel's folder. */
const OWN_PAGES = {
  record: new URL('../record/index.html', location.href).href,
  options: new URL('../options/index.html', location.href).href,
};

/**
 * Returns the app and the place that the record page shows when it is opened from the panel.
 * Without a finding, `app` is the article's first app, or '' if there is none. `place` is null
 * in this case, which stands for all places.
 */
function addressOf({ apps: [app] }: Annotation, finding: Finding | null) {
  return { app: finding?.app.id ?? app?.id ?? '', place: finding?.jurisdiction.code ?? null };
}

/**
 * Asks for a refresh and resolves to its outcome. Rejects when the background script does not
 * answer.
 */
function refreshed(link: PanelLink): Promise<RefreshOutcome> {
  const outcome = new Promise<RefreshOutcome>((resolve, reject) => {
    const stop = link.onNews((news) => {
      if (news.news !== 'refreshed') return;
      stop();
      if (news.outcome) resolve(news.outcome);
      else reject(new Error('Nobody answered "refresh-record".'));
    });
  });
  link.act('refresh', {});
  return outcome;
}
