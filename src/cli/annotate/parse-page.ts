import { parseHTML } from 'linkedom';

/**
 * Parses a saved page for the extension's page reader. In plain text, the first line is the
 * headline; each further line is a paragraph.
 */
export function parsePage(text: string): Document {
  if (!looksLikeHtml(text)) return plainTextPage(text);
  const whole = /<html[\s>]/i.test(text)
    ? text
    : `<!doctype html><html><head></head><body>${text}</body></html>`;
  const { document } = parseHTML(whole);
  // The parser creates no root element for a page that is a single unclosed comment.
  return document.documentElement ? withBody(document) : plainTextPage('');
}

/**
 * Moves the page's content into the body if the parser has left the body empty. Unlike browsers,
 * the parser leaves the body empty when the HTML is broken.
 */
function withBody(document: Document): Document {
  const { body, head, documentElement } = document;
  if (body && !body.firstChild)
    body.append(
      ...[...documentElement.childNodes].filter((node) => node !== body && node !== head),
    );
  return document;
}

/**
 * Returns the absolute address that a page states: the canonical link, the Open Graph address, or
 * the comment that browsers add on saving. Null if it states no address.
 */
export function ownAddress(document: Document, text: string): string | null {
  const claims = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"], meta[name="og:url"]')?.getAttribute('content'),
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(text.slice(0, 4096))?.[1],
  ];
  return claims.find((claim): claim is string => isWebAddress(claim?.trim()))?.trim() ?? null;
}

/** True for an absolute http or https address. */
export function isWebAddress(text: string | undefined): boolean {
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const TAGS = '!doctype|html|head|body|title|meta|article|main|section|div|h1|p|br|script';
const HTML_TAG = new RegExp(`<(${TAGS})\\b[^<>]*>`, 'i');

function looksLikeHtml(text: string): boolean {
  return HTML_TAG.test(text);
}

function plainTextPage(text: string): Document {
  const { document } = parseHTML(
    '<!doctype html><html><head></head><body><article></article></body></html>',
  );
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const [title = '', ...paragraphs] = lines.filter(Boolean);
  append(document, 'h1', title);
  for (const paragraph of paragraphs) append(document, 'p', paragraph);
  return document;
}

function append(document: Document, name: string, text: string): void {
  const element = document.createElement(name);
  element.textContent = text;
  document.querySelector('article')?.append(element);
}
