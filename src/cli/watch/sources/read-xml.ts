import { DOMParser } from 'linkedom';

/** Reads elements of a parsed XML document by their local names. */
export interface XmlElement {
  /** Returns the text of the first descendant with that name, trimmed; '' when there is none. */
  text: (name: string) => string;
  /**
   * Returns the attribute of the first descendant with that name that has the attribute; '' when
   * there is none.
   */
  attribute: (name: string, attribute: string) => string;
  /** Returns the descendants with that name. */
  all: (name: string) => XmlElement[];
}

/**
 * Parses an XML document whose root element has the given name. Throws an Error for another root,
 * which an answer has when a host sends a web page instead.
 */
export function readXml(body: string, root: string): XmlElement {
  const element = new DOMParser().parseFromString(body, 'text/xml').documentElement;
  if (element?.localName !== root)
    throw new Error(`the answer is not <${root}>; it begins with "${body.slice(0, 60)}"`);
  return reader(element as unknown as Element);
}

function reader(element: Element): XmlElement {
  const named = (name: string) => [...element.getElementsByTagName(name)];
  return {
    text: (name) => named(name)[0]?.textContent?.trim() ?? '',
    attribute: (name, attribute) =>
      named(name)
        .map((one) => one.getAttribute(attribute))
        .find(Boolean) ?? '',
    all: (name) => named(name).map(reader),
  };
}
