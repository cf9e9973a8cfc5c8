import { DOMParser } from 'linkedom';

/** Reads elements of a parsed XML document by their local names. */
export interface XmlElement {
  /** Text of the first descendant of that name, trimmed; '' without one. */
  text: (name: string) => string;
  /** Attribute of the first descendant of that name that has it; '' without one. */
  attribute: (name: string, attribute: string) => string;
  /** Descendants of that name. */
  all: (name: string) => XmlElement[];
}

/**
 * Parses an XML document whose root element has the given name. Throws an Error when the root is
 * another one, as it is when a host answers with a web page.
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
