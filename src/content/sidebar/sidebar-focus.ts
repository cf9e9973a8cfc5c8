/**
 * Focus of the page around the sidebar: remembers the page's element that had it, so that it can be
 * given back.
 */
export interface PageFocus {
  /** True while the focus is in the sidebar, also in a frame inside. */
  isInSidebar(): boolean;
  /**
   * Gives the focus back to the page's element that had it last; to `otherwise`, or nothing, when
   * there is none.
   */
  giveBack(otherwise?: HTMLElement | null): void;
  stop(): void;
}

/**
 * Time in ms after which a focus that no element has taken is gone. The panel's frame belongs to
 * another process, so a focus on its way there is with no element of the page for a moment.
 */
const ON_ITS_WAY = 300;

/** Follows the focus of the page from now on. */
export function followPageFocus(host: Element, shadow: ShadowRoot): PageFocus {
  let last = document.activeElement;
  let timer: ReturnType<typeof setTimeout>;
  const remember = (event: FocusEvent) => {
    clearTimeout(timer);
    if (event.target !== host) last = event.target as Element;
  };
  const forget = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (document.activeElement === document.body) last = null;
    }, ON_ITS_WAY);
  };
  document.addEventListener('focusin', remember, true);
  document.addEventListener('focusout', forget, true);
  return {
    isInSidebar: () => shadow.activeElement !== null && document.hasFocus(),
    giveBack(otherwise = null) {
      const isUsable = last instanceof HTMLElement && last !== document.body && last.isConnected;
      const target = isUsable ? (last as HTMLElement) : otherwise;
      if (target) return target.focus({ preventScroll: true });
      (shadow.activeElement as HTMLElement | null)?.blur();
    },
    stop() {
      clearTimeout(timer);
      document.removeEventListener('focusin', remember, true);
      document.removeEventListener('focusout', forget, true);
    },
  };
}
