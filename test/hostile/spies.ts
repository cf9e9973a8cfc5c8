/**
 * Ways in which a page might read the panel's text. Each function either searches for `words` or
 * examines the panel's centre (`at`), and returns the text that it could read. The functions use
 * nothing defined outside themselves.
 */
export const SPIES: Record<
  string,
  (given: { words: string[]; at: { x: number; y: number } }) => string[] | Promise<string[]>
> = {
  'find with selection': ({ words }) => {
    const learned: string[] = [];
    const selection = getSelection();
    const find = (window as unknown as { find(...how: unknown[]): boolean }).find;
    const flags = [false, true];
    const ways = flags.flatMap((back) =>
      flags.flatMap((whole) => flags.map((frames) => [back, whole, frames])),
    );
    for (const word of words)
      for (const [back, whole, frames] of ways) {
        selection?.removeAllRanges();
        try {
          if (!find(word, false, back, true, whole, frames, false)) continue;
        } catch (error) {
          learned.push(String(error));
          continue;
        }
        learned.push(word, `${selection}`, selection?.anchorNode?.textContent ?? '');
        const root = selection?.anchorNode?.getRootNode() as ParentNode | undefined;
        learned.push(root?.querySelector('*')?.outerHTML ?? '');
      }
    return learned;
  },
  'modify and selectAll': () => {
    const learned: string[] = [];
    const selection = getSelection();
    for (const granularity of ['documentboundary', 'paragraph', 'line', 'word'])
      for (const direction of ['forward', 'backward']) {
        selection?.collapse(document.body, 0);
        for (let step = 0; step < 40; step += 1)
          selection?.modify('extend', direction, granularity);
        learned.push(`${selection}`, selection?.focusNode?.textContent ?? '');
      }
    document.execCommand('selectAll');
    learned.push(`${selection}`);
    selection?.selectAllChildren(document.documentElement);
    return [...learned, `${selection}`];
  },
  'getComposedRanges and ranges over the host': () => {
    const host = document.querySelector('[data-still-banned]') ?? document.body;
    const range = new Range();
    range.selectNode(host);
    const learned = [`${range}`, range.cloneContents().textContent ?? ''];
    const selection = getSelection() as Selection & {
      getComposedRanges?(options: object): StaticRange[];
    };
    selection.removeAllRanges();
    selection.addRange(range);
    for (const { startContainer, endContainer } of selection.getComposedRanges?.({
      shadowRoots: [],
    }) ?? [])
      learned.push(startContainer.textContent ?? '', endContainer.textContent ?? '');
    return [...learned, `${selection}`, `${range.getClientRects().length}`];
  },
  'caret APIs': ({ at }) => {
    const finder = document as unknown as Record<
      string,
      ((x: number, y: number) => Record<string, Node> | null) | undefined
    >;
    const learned: string[] = [];
    for (let x = at.x - 150; x < at.x + 150; x += 15)
      for (let y = 20; y < innerHeight; y += 15)
        for (const name of ['caretPositionFromPoint', 'caretRangeFromPoint']) {
          const found = finder[name]?.(x, y);
          const node = found?.offsetNode ?? found?.startContainer;
          learned.push(
            node?.textContent ?? '',
            (node?.getRootNode() as ParentNode)?.nodeName ?? '',
          );
        }
    return learned;
  },
  elementFromPoint: ({ at }) =>
    document.elementsFromPoint(at.x, at.y).flatMap((element) => {
      const { shadowRoot, outerHTML } = element;
      return [
        shadowRoot?.textContent ?? '',
        element.matches('[data-still-banned]') ? outerHTML : '',
      ];
    }),
  'texts and accessibility of its ancestors': () => {
    const root = document.documentElement;
    const host = document.querySelector<HTMLElement>('[data-still-banned]') ?? root;
    const named =
      'ariaLabel ariaDescription ariaOwnsElements ariaControlsElements ariaDetailsElements ariaActiveDescendantElement title'.split(
        ' ',
      );
    root.setAttribute('role', 'presentation');
    root.ariaHidden = 'true';
    const learned = named.map((name) => String((host as unknown as Record<string, unknown>)[name]));
    root.removeAttribute('role');
    root.ariaHidden = null;
    // biome-ignore lint/performance/useDomNodeTextContent: an attacker may read rendered text.
    return [...learned, root.innerText, host.innerText, host.outerHTML];
  },
  'CSS.highlights': () =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, endContainer }) =>
        [startContainer, endContainer]
          .map((node) => (document.contains(node) ? '' : node.textContent))
          .join(),
      ),
    ),
  'a view transition': async () => {
    const learned: string[] = [];
    const start = (
      document as unknown as { startViewTransition?(change: () => void): { ready: Promise<void> } }
    ).startViewTransition;
    await start?.call(document, () => {}).ready.catch(() => {});
    for (const animation of document.getAnimations())
      learned.push(
        JSON.stringify((animation.effect as KeyframeEffect | null)?.getKeyframes() ?? ''),
      );
    return learned;
  },
  adoptedStyleSheets: () => {
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
    return sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  },
  'frames and windows': () => {
    const learned = [`${window.length}`];
    for (let at = 0; at < 5; at += 1) {
      const frame = (window as unknown as Record<number, Window | undefined>)[at];
      try {
        learned.push(String(frame?.location.href), String(frame?.document.body.textContent));
      } catch (error) {
        learned.push(String(error));
      }
    }
    return [...learned, String(document.activeElement?.outerHTML)];
  },
  'resource timing': () => performance.getEntries().map((entry) => JSON.stringify(entry)),
  'error stacks': () => {
    const learned: string[] = [];
    Object.defineProperty(Error, 'prepareStackTrace', {
      configurable: true,
      value: (_: unknown, frames: unknown[]) => frames.map(String).join(),
    });
    const look = () => learned.push(new Error('where').stack ?? '');
    const host = document.querySelector('[data-still-banned]');
    host?.addEventListener('toggle', look);
    (host as HTMLElement | null)?.hidePopover?.();
    document.documentElement.lang = 'en';
    look();
    return learned;
  },
};
