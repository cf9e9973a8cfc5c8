import { isUtf8 } from 'node:buffer';
import { isomorphicDecode, legacyHookDecode } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';

/**
 * Decodes a page, and finds its encoding as browsers do (HTML Standard, "determining the character
 * encoding"). The byte order mark counts first, then `sent`, the label in the HTTP header, then
 * the page's own declaration. Without any, the page is UTF-8 if valid, or else windows-1252.
 * `sent` is null for a saved page. Never fails: invalid bytes become U+FFFD. Node 20's own decoder
 * would read windows-1252 as ISO 8859-1.
 */
export function decodePage(bytes: Uint8Array, sent: string | null = null): string {
  const defaultEncoding = isUtf8(bytes) ? 'UTF-8' : 'windows-1252';
  const encoding = sniffEncoding(declarationsOf(bytes), {
    defaultEncoding,
    ...(sent === null ? {} : { transportLayerEncodingLabel: sent }),
  });
  return legacyHookDecode(bytes, encoding.toLowerCase());
}

/** Number of bytes at the start of a page that are searched for a declaration of the encoding. */
const DECLARATION_WITHIN = 8192;
const XML_DECLARATION = /^\s*<\?xml\b[^>]*?encoding\s*=\s*["']([\w:.-]+)[^>]*>/i;

/**
 * Returns the start of a page in which the encoding library can find the declaration. The library
 * reads only 1024 bytes, so longer comments are removed. It also ignores an XML declaration, which
 * browsers honour.
 */
function declarationsOf(bytes: Uint8Array): Buffer {
  const start = isomorphicDecode(bytes.subarray(0, DECLARATION_WITHIN))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(XML_DECLARATION, '<meta charset="$1">');
  return Buffer.from(start, 'latin1');
}
