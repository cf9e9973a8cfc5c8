import { createWords } from '../../core/wording/words.ts';
import type { PageSidebar } from '../../protocol/messages/get-sidebar.ts';
import { onNotice } from '../../protocol/notify.ts';
import { send } from '../../protocol/send.ts';
import { type Dismissal, startDismissal } from './dismissal.ts';
import { highlightQuotes, removeHighlights, showQuote } from './highlight.ts';
import { ignoreScripts, type PagePart, renderPagePart } from './page-parts.tsx';
import { carryOut, type PanelActHandlers } from './panel-acts.ts';
import { openPanelFrame, type PanelFrame } from './panel-frame.ts';
import { followPageFocus, type PageFocus } from './sidebar-focus.ts';
import { mountHost, type SidebarHost } from './sidebar-host.ts';
import { mayHoldPanel } from './sidebar-place.ts';
import { watchReach } from './sidebar-reach.ts';
import { giveRoomBack, makeRoom } from './sidebar-room.ts';

/**
 * Controls the page's only sidebar: the tab, which is in the page itself, and the open panel, a
 * frame with a document of the extension. Asks the background what to show, reacts to the
 * background's notices, and leaves no trace when it is removed.
 */
export class SidebarController {
  #host: SidebarHost | null = null;
  #focus: PageFocus | null = null;
  #panel: PanelFrame | null = null;
  #stopReach = () => {};
  #shown: PageSidebar | null = null;
  /** Nonce from the background's last answer; null once a panel has received it. */
  #nonce: string | null = null;
  #open = false;
  #highlights = true;
  /** Sentences that the panel asked to mark or show but that the page does not contain. */
  #missing = new Set<string>();
  #hiding: Dismissal | null = null;
  #dismissed = false;
  /**
   * Set while the page leaves the sidebar no place: for good, or for as long as a dialog or other
   * element covers it.
   */
  #keptOut: 'for good' | 'for now' | null = null;
  /** True when the panel should take the focus as soon as it is ready. */
  #takesFocus = false;
  /**
   * `#asked` is the number of requests sent to the background, `#answered` the number of the last
   * request whose answer was used. An answer to an earlier request, or to one sent before the
   * sidebar left, is ignored.
   */
  #asked = 0;
  #answered = 0;

  constructor() {
    onNotice((notice) => {
      if (notice === 'annotation-gone') this.leave();
      else if (notice === 'sidebar-wanted') void this.open();
      else if (!this.#dismissed) void this.update();
    });
    // The panel's document must not remain in a page that the browser keeps in the back/forward
    // cache.
    addEventListener('pagehide', () => this.#closePanel());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#host && void this.update());
    matchMedia(NARROW).addEventListener('change', () => this.#tellState());
  }

  /**
   * Opens the sidebar and moves the focus into it, even when the reader dismissed it on this page.
   * When the focus is already in the open sidebar, returns the focus to the page, so that one
   * keyboard shortcut leads in and out.
   */
  async open(): Promise<void> {
    if (this.#panel && this.#focus?.isInSidebar()) return this.#focus.giveBack();
    await this.update();
    if (!this.#host) return;
    this.#endHiding();
    this.#setOpen(true, true);
  }

  /**
   * Asks the background again and shows the answer. If no answer comes, leaves the sidebar as it
   * is.
   */
  async update(): Promise<void> {
    const asked = ++this.#asked;
    const language = document.documentElement.lang.slice(0, 35);
    const answer = await send('get-sidebar', { language }).catch(() => null);
    if (!answer || asked <= this.#answered) return;
    this.#answered = asked;
    this.#dismissed = false;
    this.#follow(answer.settings);
    this.#shown = answer;
    this.#nonce = answer.nonce;
    if (answer.report.kind === 'none') return this.#remove();
    if (this.#keptOut === 'for good' || !mayHoldPanel()) return this.#keepOut('for good');
    this.#tellContent();
    this.#show();
  }

  /**
   * Adopts the settings for opening and marking on the first answer, and again when one of them
   * changes. As long as they stay the same, the page keeps its own state.
   */
  #follow({ opening, collapsed, highlights }: PageSidebar['settings']): void {
    const before = this.#shown?.settings;
    if (before?.opening !== opening)
      this.#open = opening === 'by-itself' && !collapsed && !isNarrow();
    if (before?.highlights !== highlights) this.#highlights = highlights;
  }

  /**
   * Removes the sidebar and its marks from the page. Late answers to earlier requests are ignored.
   */
  leave(): void {
    this.#answered = this.#asked;
    this.#remove();
  }

  #remove(): void {
    if (!this.#host) return;
    if (this.#focus?.isInSidebar()) this.#focus.giveBack();
    this.#endHiding();
    this.#closePanel();
    this.#stopReach();
    this.#focus?.stop();
    this.#host.remove();
    this.#host = null;
    removeHighlights();
  }

  #show(): void {
    if (!this.#shown || this.#keptOut === 'for good') return;
    this.#host ??= this.#mount();
    const host = this.#host;
    const words = createWords(this.#shown.catalog);
    const { report } = this.#shown;
    // A failed record is shown at once, in the open panel, because the failure has nothing to do
    // with the page.
    const isPanel =
      !this.#hiding && !this.#keptOut && (this.#open || report.kind === 'record-failed');
    if (!isPanel) this.#closePanel();
    host.alter(() => {
      renderPagePart(host.root, words, this.#partOf(isPanel));
      if (isPanel) this.#openPanel(host, words.say('panel_label'), words.language.direction);
    });
  }

  #partOf(isPanel: boolean): PagePart {
    if (this.#hiding)
      return { part: 'hidden', reach: this.#hiding.reach, onUndo: () => this.#undo() };
    const report = this.#shown?.report;
    if (isPanel || report?.kind !== 'about') return { part: 'nothing' };
    const onExpand = () => this.#setOpen(true);
    return { part: 'tab', annotation: report.annotation, onExpand };
  }

  #openPanel(host: SidebarHost, title: string, direction: 'ltr' | 'rtl'): void {
    if (this.#panel) return;
    const nonce = this.#takeNonce();
    // Each answer of the background brings a fresh nonce. `update` then calls this method again.
    if (!nonce) return void this.update();
    this.#panel = openPanelFrame(
      host.shadow,
      { nonce, title, direction, isLow: this.#shown?.report.kind === 'record-failed' },
      {
        onAct: (act) => carryOut(this.#acts, act),
        onLost: () => {
          this.#panel = null;
          this.#keepOut('for good');
        },
      },
    );
    this.#tellState();
    makeRoom(this.#panel.element);
  }

  /** Passes the nonce of a new answer to a panel that is already open. */
  #tellContent(): void {
    if (!this.#panel) return;
    const nonce = this.#takeNonce();
    if (nonce) this.#panel.tell({ news: 'content', nonce });
  }

  #tellState(): void {
    this.#panel?.tell({ news: 'state', highlighted: this.#highlights, narrow: isNarrow() });
  }

  #takeNonce(): string | null {
    const nonce = this.#nonce;
    this.#nonce = null;
    return nonce;
  }

  #closePanel(): void {
    const panel = this.#panel;
    this.#panel = null;
    if (panel) this.#host?.alter(panel.close);
    this.#missing.clear();
    highlightQuotes([]);
    giveRoomBack();
  }

  readonly #acts: PanelActHandlers = {
    shown: () => {
      const panel = this.#panel?.element;
      this.#host?.alter(() => panel?.classList.add('shown'));
      if (this.#takesFocus) this.#focusPanel();
    },
    stale: () => void this.update(),
    leaving: () => {},
    covered: () => this.#host?.raise(),
    collapse: () => this.#setOpen(false),
    hide: ({ reach }) => {
      this.#hiding = startDismissal(reach, () => this.#dismiss());
      this.#show();
    },
    mark: ({ quotes }) => {
      this.#missing = new Set(highlightQuotes(quotes, (boxes) => this.#host?.drawMarks(boxes)));
      this.#tellMissing();
    },
    highlight: ({ on }) => {
      this.#highlights = on;
      this.#tellState();
    },
    'show-quote': ({ quote }) => {
      if (!showQuote(quote)) this.#missing.add(quote);
      else if (isNarrow()) this.#setOpen(false);
      this.#tellMissing();
    },
    'open-record': (address) => void send('open-record', address).catch(() => {}),
    // After an update of the extension, this old script can no longer reach the background. The
    // report then does not open.
    'open-report': () => void send('open-report', {}).catch(() => {}),
    refresh: () => {
      void send('refresh-record', {})
        .catch(() => null)
        .then((outcome) => {
          this.#panel?.tell({ news: 'refreshed', outcome });
          void this.update();
        });
    },
  };

  #tellMissing(): void {
    this.#panel?.tell({ news: 'missing', quotes: [...this.#missing] });
  }

  #mount(): SidebarHost {
    const host = mountHost({
      onAltered: () => this.#keepOut('for good'),
      onReturned: () => {
        // When the page removed the host, the frame lost its document.
        this.#closePanel();
        this.#show();
      },
    });
    ignoreScripts(host.root);
    this.#focus = followPageFocus(host.element, host.shadow);
    const part = () => this.#panel?.element ?? host.root.querySelector('.tab');
    this.#stopReach = watchReach(host.element, part, {
      // A popover of the page may cover the sidebar; the popover that was shown last is on top.
      onDoubt: () => host.raise(),
      onChange: (isReached) => (isReached ? this.#letBack() : this.#keepOut('for now')),
    });
    return host;
  }

  /**
   * Removes the panel from a page that leaves it no place, and tells the background, so that badge
   * and popup say so. `for now` keeps the tab, because it shows when the sidebar can be reached
   * again.
   */
  #keepOut(how: 'for good' | 'for now'): void {
    this.#keptOut = how;
    if (how === 'for good') this.#remove();
    else this.#show();
    void send('sidebar-kept-out', { keptOut: true }).catch(() => {});
  }

  #letBack(): void {
    if (this.#keptOut !== 'for now') return;
    this.#keptOut = null;
    void send('sidebar-kept-out', { keptOut: false }).catch(() => {});
    this.#show();
  }

  #undo(): void {
    this.#endHiding();
    // The note with the "undo" button had the focus and is gone, so the panel takes the focus.
    this.#takesFocus = true;
    this.#show();
  }

  #endHiding(): void {
    this.#hiding?.undo();
    this.#hiding = null;
  }

  #dismiss(): void {
    this.#hiding = null;
    this.#dismissed = true;
    this.leave();
  }

  /**
   * Opens or collapses the sidebar. With `taken`, also moves the focus: into the panel when it
   * opens; when it collapses, to the page's element that had it before, or else to the tab.
   */
  #setOpen(open: boolean, taken = this.#focus?.isInSidebar() ?? false): void {
    this.#open = open;
    this.#takesFocus = open && taken;
    this.#show();
    if (!taken) return;
    // A panel that has not been shown yet takes the focus later, when it is shown.
    if (open && this.#panel?.element.classList.contains('shown')) this.#focusPanel();
    else if (!open) this.#focus?.giveBack(this.#host?.root.querySelector<HTMLElement>('.tab'));
  }

  #focusPanel(): void {
    this.#takesFocus = false;
    this.#panel?.element.focus({ preventScroll: true });
    this.#panel?.tell({ news: 'focus' });
  }
}

/** Matches a window so narrow that the open sidebar covers the article. */
const NARROW = '(max-width: 768px)';

function isNarrow(): boolean {
  return matchMedia(NARROW).matches;
}
