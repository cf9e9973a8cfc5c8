import { render } from 'preact';
import { speak } from '../../components/show-in-language.tsx';
import { Speaking } from '../../components/use-words.ts';
import { createWords } from '../../core/wording/words.ts';
import type { SidebarReport } from '../../protocol/messages/get-annotation.ts';
import { onNotice } from '../../protocol/notify.ts';
import { send } from '../../protocol/send.ts';
import { removeHighlights } from './highlight.ts';
import { isNarrow, SidebarApp } from './sidebar-app.tsx';
import { mountHost, type SidebarHost } from './sidebar-host.ts';

/** The one sidebar of a page: asks what to show, follows the background's notices, and leaves without a trace. */
export class SidebarController {
  #host: SidebarHost | null = null;
  #told: SidebarReport | null = null;
  #open = false;
  #highlights = true;
  #cameFrom: HTMLElement | null = null;
  #dismissed = false;
  #wanted = 0;
  /** Counts what was asked; an answer comes too late once a later one was shown, or the sidebar left. */
  #asked = 0;
  #answered = 0;

  constructor() {
    onNotice((notice) => {
      if (notice === 'annotation-gone') this.leave();
      else if (notice === 'sidebar-wanted') void this.open();
      else if (!this.#dismissed) void this.update();
    });
  }

  /**
   * Shows the open sidebar and puts the focus into it, also where the reader hid it on this page. When the focus is there
   * already it goes back to the page, so that the same keys lead in and out.
   */
  async open(): Promise<void> {
    if (this.#open && this.#host?.shadow.activeElement && document.hasFocus()) return this.#giveFocusBack();
    await this.update();
    if (!this.#host) return;
    this.#wanted += 1;
    this.#setOpen(true, true, true);
  }

  /** Asks the background again and shows the answer. A failed question leaves what is shown. */
  async update(): Promise<void> {
    const asked = ++this.#asked;
    const told = await send('get-annotation', {}).catch(() => null);
    if (!told || asked <= this.#answered) return;
    this.#answered = asked;
    this.#dismissed = false;
    this.#follow(told.settings);
    this.#told = told;
    if (told.report.kind === 'about' || told.report.kind === 'record-failed') this.#show();
    else this.#remove();
  }

  /** Takes the reader's wishes over when they are first told and when another choice was made; else the page's own state stays. */
  #follow({ opening, collapsed, highlights }: SidebarReport['settings']): void {
    const before = this.#told?.settings;
    if (before?.opening !== opening) this.#open = opening === 'by-itself' && !collapsed && !isNarrow();
    if (before?.highlights !== highlights) this.#highlights = highlights;
  }

  /** Takes the sidebar and its marks out of the page; what was asked before then no longer counts. */
  leave(): void {
    this.#answered = this.#asked;
    this.#remove();
  }

  #remove(): void {
    if (!this.#host) return;
    if (this.#host.shadow.activeElement) this.#giveFocusBack();
    render(null, this.#host.root);
    this.#host.remove();
    this.#host = null;
    removeHighlights();
  }

  #show(): void {
    this.#host ??= this.#mount();
    if (!this.#told) return;
    const words = createWords(this.#told.catalog);
    speak(this.#host.root, words);
    render(
      <Speaking value={words}>
        <SidebarApp
          place={this.#host.root}
          {...this.#told}
          open={this.#open}
          wanted={this.#wanted}
          highlighted={this.#highlights}
          onOpen={(open, chosen = true) => this.#setOpen(open, chosen)}
          onHighlight={(on) => {
            this.#highlights = on;
            this.#show();
            this.#keepView();
          }}
          onReload={() => void this.update()}
          onDismissed={() => this.#dismiss()}
        />
      </Speaking>,
      this.#host.root,
    );
  }

  #dismiss(): void {
    this.#dismissed = true;
    this.leave();
  }

  #mount(): SidebarHost {
    const host = mountHost();
    host.shadow.addEventListener('focusin', (event) => this.#remember(event as FocusEvent));
    host.shadow.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape' && this.#open) this.#setOpen(false, true);
    });
    return host;
  }

  /** Keeps what had the focus in the page before the sidebar took it. */
  #remember({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof HTMLElement && !this.#host?.root.contains(relatedTarget))
      this.#cameFrom = relatedTarget;
  }

  /** To where it was in the page, else nowhere. */
  #giveFocusBack(): void {
    if (this.#cameFrom?.isConnected) this.#cameFrom.focus({ preventScroll: true });
    else this.#host?.element.blur();
  }

  /**
   * Opens or collapses; what was `chosen` by the reader is remembered. Focus goes along, also where it was in the page before
   * when `taken`: into the panel, or back to where it was in the page, else to the tab.
   */
  #setOpen(open: boolean, chosen: boolean, taken = this.#host?.shadow.activeElement !== null): void {
    this.#open = open;
    this.#show();
    if (chosen) this.#keepView();
    if (!taken) return;
    // When what was being hidden is back.
    requestAnimationFrame(() => {
      const inside = this.#host?.root.querySelector<HTMLElement>(open ? '.collapse' : '.tab');
      const target = !open && this.#cameFrom?.isConnected ? this.#cameFrom : inside;
      target?.focus({ preventScroll: true });
    });
  }

  /** For the next page. A narrow window always starts with the tab, so that what is done there says nothing about wide ones. */
  #keepView(): void {
    const open = isNarrow() ? !this.#told?.settings.collapsed : this.#open;
    void send('remember-view', { open, highlights: this.#highlights }).catch(() => {});
  }
}
