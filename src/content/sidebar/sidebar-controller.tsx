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

/**
 * The only sidebar of a page. Asks the background what to show, follows the background's notices,
 * and leaves no trace when it goes.
 */
export class SidebarController {
  #host: SidebarHost | null = null;
  #shown: SidebarReport | null = null;
  #open = false;
  #highlights = true;
  /** Element of the page that had the focus before the sidebar took it. */
  #cameFrom: HTMLElement | null = null;
  #dismissed = false;
  #wanted = 0;
  /**
   * `#asked` is the number of the last question, `#answered` the number of the last question whose
   * answer counts. An answer is too late once a later one was shown or the sidebar has left.
   */
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
   * Opens the sidebar and moves the focus into it, even when the reader dismissed it on this page.
   * When the focus is already in the open sidebar, returns it to the page, so that one shortcut
   * leads in and out.
   */
  async open(): Promise<void> {
    if (this.#open && this.#host?.shadow.activeElement && document.hasFocus())
      return this.#giveFocusBack();
    await this.update();
    if (!this.#host) return;
    this.#wanted += 1;
    this.#setOpen(true, true, true);
  }

  /**
   * Asks the background again and shows the answer. Without an answer, the sidebar stays as it is.
   */
  async update(): Promise<void> {
    const asked = ++this.#asked;
    const answer = await send('get-annotation', {}).catch(() => null);
    if (!answer || asked <= this.#answered) return;
    this.#answered = asked;
    this.#dismissed = false;
    this.#follow(answer.settings);
    this.#shown = answer;
    if (answer.report.kind === 'about' || answer.report.kind === 'record-failed') this.#show();
    else this.#remove();
  }

  /**
   * Adopts the settings for opening and marking, the first time and whenever one of them changes;
   * otherwise the page keeps its own state.
   */
  #follow({ opening, collapsed, highlights }: SidebarReport['settings']): void {
    const before = this.#shown?.settings;
    if (before?.opening !== opening)
      this.#open = opening === 'by-itself' && !collapsed && !isNarrow();
    if (before?.highlights !== highlights) this.#highlights = highlights;
  }

  /**
   * Removes the sidebar and its marks from the page. Answers to earlier questions no longer count.
   */
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
    if (!this.#shown) return;
    const words = createWords(this.#shown.catalog);
    speak(this.#host.root, words);
    render(
      <Speaking value={words}>
        <SidebarApp
          place={this.#host.root}
          {...this.#shown}
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

  /** Remembers the element of the page that had the focus before the sidebar took it. */
  #remember({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof HTMLElement && !this.#host?.root.contains(relatedTarget))
      this.#cameFrom = relatedTarget;
  }

  /**
   * Returns the focus to the element of the page that had it, or else takes it from the sidebar.
   */
  #giveFocusBack(): void {
    if (this.#cameFrom?.isConnected) this.#cameFrom.focus({ preventScroll: true });
    else this.#host?.element.blur();
  }

  /**
   * Opens or collapses the sidebar, and stores the state when the reader has `chosen` it. With
   * `taken`, moves the focus too: into the panel when opening; when collapsing, to the element of
   * the page that had it, or else to the tab.
   */
  #setOpen(
    open: boolean,
    chosen: boolean,
    taken = this.#host?.shadow.activeElement !== null,
  ): void {
    this.#open = open;
    this.#show();
    if (chosen) this.#keepView();
    if (!taken) return;
    // A dismissed sidebar is back only in the next frame.
    requestAnimationFrame(() => {
      const inside = this.#host?.root.querySelector<HTMLElement>(open ? '.collapse' : '.tab');
      const target = !open && this.#cameFrom?.isConnected ? this.#cameFrom : inside;
      target?.focus({ preventScroll: true });
    });
  }

  /**
   * Stores the state for the next page. A narrow window always starts with the tab alone, so its
   * state must not change the one for wide windows.
   */
  #keepView(): void {
    const open = isNarrow() ? !this.#shown?.settings.collapsed : this.#open;
    void send('remember-view', { open, highlights: this.#highlights }).catch(() => {});
  }
}
