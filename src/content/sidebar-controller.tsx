import { render } from 'preact';
import type { TabReport } from '../browser/messages.ts';
import { onNotice } from '../browser/notices.ts';
import { send } from '../browser/send.ts';
import { removeHighlights } from './highlight.ts';
import { isNarrow, SidebarApp } from './sidebar-app.tsx';
import { mountHost, type SidebarHost } from './sidebar-host.ts';

/** The one sidebar of a page: asks what to show, follows the background's notices, and leaves without a trace. */
export class SidebarController {
  #host: SidebarHost | null = null;
  #report: TabReport | null = null;
  #open = !isNarrow();
  #cameFrom: HTMLElement | null = null;
  #dismissed = false;

  constructor() {
    onNotice((notice) => {
      if (notice === 'annotation-gone') this.leave();
      else if (notice === 'sidebar-wanted') void this.open();
      else if (!this.#dismissed) void this.update();
    });
  }

  /** Shows the open sidebar and puts the focus into it, also where the reader hid it on this page. */
  async open(): Promise<void> {
    await this.update();
    this.#setOpen(true);
    this.#host?.root.querySelector<HTMLElement>('.collapse')?.focus({ preventScroll: true });
  }

  /** Asks the background again and shows the answer. A failed question leaves what is shown. */
  async update(): Promise<void> {
    const report = await send('get-annotation', {}).catch(() => null);
    if (!report) return;
    this.#dismissed = false;
    this.#report = report;
    if (report.kind === 'about' || report.kind === 'record-failed') this.#show();
    else this.leave();
  }

  /** Takes the sidebar and its marks out of the page. */
  leave(): void {
    if (!this.#host) return;
    render(null, this.#host.root);
    this.#host.remove();
    this.#host = null;
    removeHighlights();
  }

  #show(): void {
    this.#host ??= this.#mount();
    if (!this.#report) return;
    render(
      <SidebarApp
        place={this.#host.root}
        report={this.#report}
        open={this.#open}
        onOpen={(open) => this.#setOpen(open)}
        onReload={() => void this.update()}
        onDismissed={() => this.#dismiss()}
      />,
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
      if ((event as KeyboardEvent).key === 'Escape' && this.#open) this.#setOpen(false);
    });
    return host;
  }

  /** Keeps what had the focus in the page before the sidebar took it. */
  #remember({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof HTMLElement && !this.#host?.root.contains(relatedTarget))
      this.#cameFrom = relatedTarget;
  }

  /** Opens or collapses. Focus goes along: into the panel, or back to where it was in the page, else to the tab. */
  #setOpen(open: boolean): void {
    const hadFocus = this.#host?.shadow.activeElement !== null;
    this.#open = open;
    this.#show();
    if (!hadFocus) return;
    requestAnimationFrame(() => {
      const target = open ? '.collapse' : '.tab';
      const inside = this.#host?.root.querySelector<HTMLElement>(target);
      if (!open && this.#cameFrom?.isConnected) this.#cameFrom.focus({ preventScroll: true });
      else inside?.focus({ preventScroll: true });
    });
  }
}
