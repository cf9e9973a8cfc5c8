/**
 * Window of a hostile page. It contains everything that the event spy (see `installSpy`) has
 * collected.
 */
export interface SpyWindow extends Window {
  /**
   * Texts and addresses that the spy has read from the targets of events, and the data of messages.
   */
  learned: string[];
  /** The reader's key presses and inputs that the page received, such as `keydown a`. */
  heard: string[];
  /**
   * The sidebar's host element; null until the spy finds it. The next two fields are parts of the
   * sidebar: the panel's frame and the shadow root. Each of them is null until an event such as
   * `mousemove` reveals it to the page.
   */
  host: HTMLElement | null;
  frameOfPanel: HTMLIFrameElement | null;
  rootOfSidebar: ShadowRoot | null;
  /**
   * Everything that the browser has reported to the page: policy violations, errors, performance
   * entries, and the reports of `ReportingObserver`.
   */
  reported: string[];
}

/**
 * Listens to every event that may reveal a part of the sidebar, and stores what it can read there.
 * Runs in a page, so it uses nothing defined outside itself.
 */
export function installSpy(): void {
  const spy = window as unknown as SpyWindow;
  Object.assign(spy, { learned: [], heard: [], reported: [] });
  Object.assign(spy, { host: null, frameOfPanel: null, rootOfSidebar: null });
  const types =
    'keydown keyup keypress beforeinput input change click auxclick dblclick contextmenu mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave focusin focusout focus blur load error abort loadstart loadend toggle beforetoggle copy cut paste selectstart selectionchange dragstart drag dragenter dragover dragleave drop dragend wheel scroll scrollend resize animationstart animationend transitionstart transitionend slotchange DOMContentLoaded fullscreenchange gotpointercapture message messageerror touchstart securitypolicyviolation overflow underflow DOMFrameContentLoaded beforeprint afterprint command interest'.split(
      ' ',
    );
  const kin =
    'target originalTarget explicitOriginalTarget rangeParent srcElement relatedTarget currentTarget submitter source view composedTarget'.split(
      ' ',
    );
  const read = (look: () => unknown) => {
    try {
      spy.learned.push(String(look()));
    } catch (error) {
      spy.learned.push(String(error));
    }
  };
  const follow = (value: unknown) => {
    if (!value || value === window || value === document) return;
    const node = value as Node;
    if (node.nodeType && node.getRootNode() === document) return;
    const root = node.nodeType ? (node.getRootNode() as ShadowRoot) : null;
    if (root) {
      spy.rootOfSidebar = root;
      read(() => root.textContent);
      for (const child of root.children ?? []) read(() => child.outerHTML);
      spy.frameOfPanel = root.querySelector?.('iframe') ?? spy.frameOfPanel;
    }
    const { frameOfPanel: frame } = spy;
    const view = frame?.contentWindow ?? (node.nodeType ? null : (value as Window));
    if (frame) for (const name of frame.getAttributeNames()) read(() => frame.getAttribute(name));
    read(() => frame?.src);
    read(() => frame?.contentDocument?.documentElement.outerHTML);
    read(() => view?.location.href);
    read(() => view?.document.URL);
    read(() => view?.name);
  };
  for (const type of types)
    addEventListener(
      type,
      (event) => {
        if (event instanceof KeyboardEvent) spy.heard.push(`${event.type} ${event.key}`);
        if (event instanceof InputEvent) spy.heard.push(`${event.type} ${event.data}`);
        if (event instanceof MessageEvent) spy.learned.push(JSON.stringify(event.data) ?? '');
        if (event instanceof SecurityPolicyViolationEvent)
          spy.reported.push(event.blockedURI, event.sourceFile, event.sample, event.documentURI);
        if (event instanceof ErrorEvent)
          spy.reported.push(event.message, event.filename, event.error?.stack);
        for (const name of kin) follow((event as unknown as Record<string, unknown>)[name]);
        for (const one of event.composedPath()) follow(one);
      },
      true,
    );
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof HTMLElement && node.matches('[data-still-banned]')) spy.host = node;
  }).observe(document, { childList: true, subtree: true });
  for (const type of PerformanceObserver.supportedEntryTypes ?? [])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        spy.reported.push(JSON.stringify(entry));
        follow((entry as unknown as { target?: unknown }).target);
        follow((entry as unknown as { element?: unknown }).element);
      }
    }).observe({ type, buffered: true });
  if ('ReportingObserver' in window)
    new (window as unknown as { ReportingObserver: typeof PerformanceObserver }).ReportingObserver(
      (list) => spy.reported.push(JSON.stringify(list)),
    ).observe({ buffered: true } as PerformanceObserverInit);
}

/**
 * Returns what the spy in this page has learned, what the browser has reported to the page, and
 * the names of all performance entries. Runs in the page.
 */
export function spyLearned(): string[] {
  const spy = window as unknown as SpyWindow;
  return [...spy.learned, ...spy.reported, ...performance.getEntries().map(({ name }) => name)];
}
