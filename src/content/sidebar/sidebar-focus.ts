/**
 * Remembers which element of the page had focus last, so that focus can return from the sidebar to
 * this element.
 */
export interface PageFocus {
  /** True while focus is in the sidebar or in the panel's frame. */
  isInSidebar(): boolean;
  /**
   * Moves focus to the page's last focused element, or else to `otherwise`. If neither exists,
   * only removes focus from the sidebar.
   */
  giveBack(otherwise?: HTMLElement | null): void;
  stop(): void;
}

/**
 * Time, in ms, for which the page's last focused element is remembered after it has lost focus.
 * While focus moves into the panel, nothing has focus for a moment.
 */
const ON_ITS_WAY = 300;

/** Starts to track focus in the page. */
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
