/** Moments while a page is loading, each in ms since the navigation began. */
export interface PaintTimes {
  /**
   * Moment at which the page reader (the script that reads the article) sent the article to the
   * background script.
   */
  asked: number;
  /** Moment at which the background script's answer reached the sidebar. */
  answered: number;
  /**
   * Moment at which the first frame after `answered` began. By then, the sidebar had been
   * rendered.
   */
  framed: number;
  /** Moment at which the first frame with the sidebar had been painted. */
  seen: number;
}

type Api = { runtime: { sendMessage: (message: { kind: string }) => Promise<unknown> } };
type Scope = {
  browser?: Api;
  chrome?: Api & { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
};

/**
 * Records when the page reader (the script that reads the article) sends its request to the
 * background script. Runs in the page before that script, so it uses nothing defined outside this
 * function.
 */
export function noteQuestion(): void {
  const { browser, chrome } = globalThis as unknown as Scope;
  const runtime = (browser ?? chrome)?.runtime;
  if (!runtime) return;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message) => {
    if (message.kind === 'judge-article')
      document.documentElement.dataset.asked ??= `${performance.now()}`;
    return send(message);
  };
}

/**
 * Records when the background script's answer reaches the sidebar, when the next frame begins, and
 * when the element with the selector `part` has been painted. Runs in the page before the sidebar's
 * script, so it uses nothing defined outside this function.
 */
export function noteAnswer(part: string): void {
  const scope = globalThis as unknown as Scope;
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  if (!runtime) return;
  const noted = document.documentElement.dataset;
  const shadowOf = (host: Element) =>
    scope.chrome?.dom?.openOrClosedShadowRoot(host) ??
    (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ??
    null;
  const isSeen = () => {
    const host = document.querySelector('div[data-still-banned]');
    const shown = host && shadowOf(host)?.querySelector(part);
    return shown ? Number(getComputedStyle(shown).opacity) > 0 : false;
  };
  const watch = () => {
    noted.framed ??= `${performance.now()}`;
    if (!isSeen()) return requestAnimationFrame(watch);
    // A message posted at the start of a frame arrives after the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      noted.seen ??= `${performance.now()}`;
    };
    port2.postMessage(null);
  };
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = async (message) => {
    const answer = await send(message);
    if (message.kind === 'get-sidebar' && !noted.answered) {
      noted.answered = `${performance.now()}`;
      requestAnimationFrame(watch);
    }
    return answer;
  };
}
