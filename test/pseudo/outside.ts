/** Attributes whose text a reader sees or hears. */
const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'aria-valuetext'];
const DATE =
  /\b(\d{1,2} )?(Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec) \d{4}\b(, \d\d:\d\d)?/g;

/** Matches the key of a text that the catalog lacks, as `say` returns it: `[record_event]`. */
const LACKING = /\[\w+\]/;

/**
 * Returns two kinds of faulty texts below `root`: texts that are not in the brackets `⟦…⟧` and
 * thus do not come from the catalog, and texts that the catalog lacks. Ignores the record's
 * texts, code, quotations, dates and `known` names.
 */
export function outside(root: Element, known: readonly string[]): string[] {
  const faults: string[] = [];
  const names = [...known].sort((a, b) => b.length - a.length);
  const report = (text: string) => {
    const rest = names.reduce((left, name) => left.replaceAll(name, ' '), text.replace(DATE, ' '));
    if (/\p{Letter}/u.test(rest)) faults.push(text.trim());
  };
  let depth = 0;
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      const { text, after } = unbracketed(node.textContent ?? '', depth);
      depth = after;
      if (LACKING.test(node.textContent ?? '')) faults.push(node.textContent ?? '');
      report(text);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    for (const name of ATTRIBUTES) report(unbracketed(element.getAttribute(name) ?? '', 0).text);
    if (
      element.getAttribute('lang') === 'en' ||
      ['CODE', 'KBD', 'Q', 'PRE'].includes(element.tagName)
    )
      return;
    for (const child of element.childNodes) walk(child);
  };
  walk(root);
  if (depth !== 0) faults.push(`brackets left open: ${depth}`);
  return faults;
}

/**
 * Returns the part of `text` that is outside all brackets. A bracket may close in a later text.
 * Therefore, `depth` is the number of open brackets at the beginning of `text`, and `after` is
 * the number at its end.
 */
function unbracketed(text: string, depth: number): { text: string; after: number } {
  let after = depth;
  let rest = '';
  for (const sign of text) {
    if (sign === '⟦') after += 1;
    else if (sign === '⟧') after -= 1;
    else if (after === 0) rest += sign;
  }
  return { text: rest, after };
}
