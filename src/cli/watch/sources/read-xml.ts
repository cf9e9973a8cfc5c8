import { DOMParser } from 'linkedom';

/**
 * An element of a parsed XML document. Names must be given as in the document, with their prefix:
 * `dc:date`.
 */
export interface XmlElement {
  /**
   * Returns the trimmed text of the first descendant with the given name; '' when there is no such
   * descendant.
   */
  text: (name: string) => string;
  /**
   * Returns the value of an attribute of the first descendant with the given name and attribute;
   * '' when there is no such descendant.
   */
  attribute: (name: string, attribute: string) => string;
  /** Returns all descendants with the given name. */
  all: (name: string) => XmlElement[];
}

/**
 * Parses an XML document and returns its root element. Throws an Error unless the root element is
 * named `root`, because a host may send a web page instead.
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
