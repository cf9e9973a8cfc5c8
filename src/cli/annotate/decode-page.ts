import { isUtf8 } from 'node:buffer';
import { isomorphicDecode, legacyHookDecode } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';

/**
 * Decodes a page as browsers do (HTML Standard, "determining the character encoding"). Invalid
 * bytes become U+FFFD, so this never fails. Node 20's own decoder is not used, because it reads
 * windows-1252 as ISO 8859-1. These sources can give the encoding; the first that does so is used:
 * - the byte order mark
 * - `sent`, the label in the HTTP header; null for a saved page
 * - the page's own declaration
 * - the bytes: UTF-8 if they are valid UTF-8, otherwise windows-1252
 */
export function decodePage(bytes: Uint8Array, sent: string | null = null): string {
  const defaultEncoding = isUtf8(bytes) ? 'UTF-8' : 'windows-1252';
  const encoding = sniffEncoding(declarationsOf(bytes), {
    defaultEncoding,
    ...(sent === null ? {} : { transportLayerEncodingLabel: sent }),
  });
  return legacyHookDecode(bytes, encoding.toLowerCase());
}

/**
 * Number of bytes, from the start of a page, that are searched for a declaration of its encoding.
 */
const DECLARATION_WITHIN = 8192;
const XML_DECLARATION = /^\s*<\?xml\b[^>]*?encoding\s*=\s*["']([\w:.-]+)[^>]*>/i;

/**
 * Returns the start of a page, changed so that the encoding library finds the page's declaration
 * of its encoding.
 * - Comments are removed. The library reads only 1024 bytes, and a long comment may come before
 *   the declaration.
 * - An XML declaration becomes an HTML declaration. Browsers honour XML declarations, but the
 *   library does not.
 */
function declarationsOf(bytes: Uint8Array): Buffer {
  const start = isomorphicDecode(bytes.subarray(0, DECLARATION_WITHIN))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(XML_DECLARATION, '<meta charset="$1">');
  return Buffer.from(start, 'latin1');
}
