import { startsOpen } from '../../core/settings/starts-open.ts';
import type { SidebarTexts } from '../../core/wording/sidebar-texts.ts';
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
 * Controls the only sidebar of a page. The collapsed sidebar is a small tab, which is part of the
 * page itself. The open sidebar is a panel: a frame with a document of the extension.
 */
export class SidebarController {
  #host: SidebarHost | null = null;
  #focus: PageFocus | null = null;
  #panel: PanelFrame | null = null;
  #stopReach = () => {};
  #shown: PageSidebar | null = null;
  /** Nonce from the last answer of the background script; null after a panel has received it. */
  #nonce: string | null = null;
  #open = false;
  #highlights = true;
  /**
   * Sentences that the panel asked to mark or to scroll to, but that are not visible in the page.
   */
  #missing = new Set<string>();
  #hiding: Dismissal | null = null;
  #dismissed = false;
  /**
   * Reason why the page can't show the sidebar; null while it can. `for good`: the page does not
   * let the sidebar work. `for now`: something covers the sidebar.
   */
  #keptOut: 'for good' | 'for now' | null = null;
  /** True when the panel should receive focus as soon as it is ready. */
  #takesFocus = false;
  /** True when the reader opened the collapsed sidebar with a click or tap. */
  #byPointer = false;
  /**
   * `#asked` is the number of requests to the background script. `#answered` is the number of the
   * request whose answer is shown. Answers to earlier requests are ignored.
   */
  #asked = 0;
  #answered = 0;

  constructor() {
    onNotice((notice) => {
      if (notice === 'annotation-gone') this.leave();
      else if (notice === 'sidebar-wanted') void this.open();
      else if (!this.#dismissed) void this.update();
    });
    // Closes the panel when the reader leaves the page. Otherwise, a page in the back/forward
    // cache would keep the panel's document. When such a page is shown again, the sidebar is
    // requested anew.
    addEventListener('pagehide', () => this.#closePanel());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#host && void this.update());
    matchMedia(NARROW).addEventListener('change', () => this.#tellState());
  }

  /**
   * Opens the sidebar, even if it was dismissed, and moves focus into it. If focus is there
   * already, moves it back to the page.
   */
  async open(): Promise<void> {
    if (this.#panel && this.#focus?.isInSidebar()) return this.#focus.giveBack();
    await this.update();
    if (!this.#host) return;
    this.#endHiding();
    this.#byPointer = false;
    this.#setOpen(true, true);
  }

  /**
   * Requests the content from the background script and shows it. Without an answer, shows nothing
   * new. If `nonce` is given, the panel begins to load before the answer arrives.
   */
  async update(nonce?: string): Promise<void> {
    const asked = ++this.#asked;
    const language = document.documentElement.lang.slice(0, 35);
    const asking = send('get-sidebar', { language }).catch(() => null);
    const isAhead = nonce !== undefined && this.#loadAhead(nonce);
    const answer = await asking;
    if (!answer && isAhead && !this.#shown) return this.#remove();
    if (!answer || asked <= this.#answered) return;
    this.#answered = asked;
    this.#dismissed = false;
    this.#follow(answer.settings);
    this.#shown = answer;
    this.#nonce = answer.nonce;
    if (answer.report.kind === 'none') return this.#remove();
    if (this.#keptOut === 'for good' || !mayHoldPanel()) return this.#keepOut('for good');
    if (!isAhead) this.#tellContent();
    this.#show();
  }

  /**
   * Begins to load the panel in a page that has no sidebar yet. Returns false when the panel would
   * not be shown.
   */
  #loadAhead(nonce: string): boolean {
    if (this.#host || this.#keptOut || isNarrow() || !mayHoldPanel()) return false;
    // Until the answer about this article arrives, nothing about an earlier article must be shown.
    this.#shown = null;
    this.#host = this.#mount();
    this.#host.alter(() => this.#addPanel(nonce));
    return true;
  }

  /**
   * Applies the settings for opening and marking, but only at the first answer and when they
   * change. In between, the reader's own changes on this page stay.
   */
  #follow({ opening, collapsed, highlights }: PageSidebar['settings']): void {
    const before = this.#shown?.settings;
    if (before?.opening !== opening) this.#open = startsOpen({ opening, collapsed }) && !isNarrow();
    if (before?.highlights !== highlights) this.#highlights = highlights;
  }

  /**
   * Removes the sidebar and its marks from the page. Answers to earlier requests are then ignored.
   */
  leave(): void {
    this.#answered = this.#asked;
    this.#remove();
  }

  #remove(): void {
    if (!this.#host) return;
    if (this.#focus?.isInSidebar()) this.#focus.giveBack();
    this.#closePanel();
    this.#stopReach();
    // The next sidebar is not covered until its own checks find that it is.
    if (this.#keptOut === 'for now') this.#keptOut = null;
    this.#focus?.stop();
    this.#host.remove();
    this.#host = null;
    removeHighlights();
    this.#hiding?.leave();
    this.#hiding = null;
  }

  #show(): void {
    if (!this.#shown || this.#keptOut === 'for good') return;
    this.#host ??= this.#mount();
    const host = this.#host;
    const { report, texts } = this.#shown;
    // If the record could not be loaded, the panel opens by itself and says so. The page may
    // notice that the panel opens. This reveals nothing about the article, because it happens
    // with any article.
    const isPanel =
      !this.#hiding && !this.#keptOut && (this.#open || report.kind === 'record-failed');
    if (!isPanel) this.#closePanel();
    host.alter(() => {
      renderPagePart(host.root, texts, this.#partOf(isPanel));
      if (isPanel) this.#openPanel(texts);
    });
    this.#reveal();
  }

  #partOf(isPanel: boolean): PagePart {
    if (this.#hiding)
      return { part: 'hidden', reach: this.#hiding.reach, onUndo: () => this.#undo() };
    const report = this.#shown?.report;
    if (isPanel || report?.kind !== 'about') return { part: 'nothing' };
    const onExpand = (byPointer: boolean) => {
      this.#byPointer = byPointer;
      this.#setOpen(true);
    };
    return { part: 'tab', content: report.tab, onExpand };
  }

  #openPanel({ label, language }: SidebarTexts): void {
    if (this.#panel?.hasLook()) return;
    const nonce = this.#panel ? null : this.#takeNonce();
    if (nonce) this.#addPanel(nonce);
    // The panel can be opened only with a nonce, and there is none. `update` gets one from the
    // background script and then calls this method again.
    if (!this.#panel) return void this.update();
    this.#panel.setLook({
      title: label,
      direction: language.direction,
      isLow: this.#shown?.report.kind === 'record-failed',
    });
    this.#tellState();
    makeRoom(this.#panel.element);
  }

  /**
   * Makes the panel visible once the properties of its frame are set and its content has been
   * rendered.
   */
  #reveal(): void {
    const panel = this.#panel;
    if (!panel?.hasLook() || !panel.isRendered()) return;
    this.#host?.alter(panel.show);
    if (this.#takesFocus) this.#focusPanel();
  }

  #addPanel(nonce: string): void {
    if (!this.#host) return;
    this.#panel = openPanelFrame(this.#host.shadow, nonce, {
      onAct: (act) => carryOut(this.#acts, act),
      onLost: () => {
        this.#panel = null;
        this.#keepOut('for good');
      },
    });
  }

  /** Sends the nonce of a new answer to the open panel, which then fetches its new content. */
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
    started: () => {},
    shown: () => this.#reveal(),
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
    // The message fails after an update of the extension, because a script from before the update
    // can't reach the background script.
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
        // If the page has removed the host, the frame inside it has lost its document. The old
        // panel is therefore closed, and `#show` opens a new one if needed.
        this.#closePanel();
        this.#show();
      },
    });
    ignoreScripts(host.root);
    this.#focus = followPageFocus(host.element, host.shadow);
    const part = () => this.#panel?.element ?? host.root.querySelector('.tab');
    this.#stopReach = watchReach(host.element, part, {
      onLook: () => this.#panel?.look(),
      // The page may have covered the sidebar with a popover. Opening the sidebar's own popover
      // again puts it on top.
      onDoubt: () => host.raise(),
      onChange: (isReached) => (isReached ? this.#letBack() : this.#keepOut('for now')),
    });
    return host;
  }

  /**
   * Removes the panel because the page covers or blocks it. With `for good`, also removes the
   * collapsed sidebar and the marks. With `for now`, the panel may come back once the reader can
   * reach the collapsed sidebar again.
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
    // Focus was on the undo button, in the note about the hidden sidebar. The button is gone now,
    // so focus moves to the panel.
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
   * Opens or collapses the sidebar. If `taken` is true, also moves focus. After opening, focus
   * goes into the panel. After collapsing, it goes back to the page's last focused element; if
   * there is none, to the collapsed sidebar.
   */
  #setOpen(open: boolean, taken = this.#focus?.isInSidebar() ?? false): void {
    this.#open = open;
    this.#takesFocus = open && taken;
    this.#show();
    if (!taken) return;
    // A panel that is not visible yet receives focus later, when it appears.
    if (open && this.#panel?.element.classList.contains('shown')) this.#focusPanel();
    else if (!open) this.#focus?.giveBack(this.#host?.root.querySelector<HTMLElement>('.tab'));
  }

  #focusPanel(): void {
    this.#takesFocus = false;
    this.#panel?.element.focus({ preventScroll: true });
    this.#panel?.tell({ news: 'focus', byPointer: this.#byPointer });
  }
}

/** Media query for a narrow window, in which the open sidebar covers the article. */
const NARROW = '(max-width: 768px)';

function isNarrow(): boolean {
  return matchMedia(NARROW).matches;
}
