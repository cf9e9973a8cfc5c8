/** A node, or a string to turn into a text node. Null and '' add nothing. */
type Child = Node | string | null;

const isThere = (child: Child): child is Node | string => child !== null && child !== '';

/**
 * Makes an HTML element with attributes and children. Strings become text nodes, so that the
 * browser never interprets text from an answer file as markup.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElement {
  return filled(document.createElement(name), attributes, children.filter(isThere));
}

/** Makes an SVG element with attributes and children. */
export function drawing(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Node[]
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  return filled(made, attributes, children);
}

function filled<T extends Element>(
  made: T,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[],
): T {
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
