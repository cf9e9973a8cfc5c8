import { isUtf8 } from 'node:buffer';
import { isomorphicDecode, legacyHookDecode } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';

/**
 * Decodes a page as browsers do (HTML Standard, "determining the character encoding"). Invalid
 * bytes become U+FFFD. `sent` is the encoding in the HTTP header; null for a saved page.
 */
export function decodePage(bytes: Uint8Array, sent: string | null = null): string {
  const defaultEncoding = isUtf8(bytes) ? 'UTF-8' : 'windows-1252';
  // A byte order mark takes precedence over `sent`, and `sent` over the page's declaration.
  const encoding = sniffEncoding(declarationsOf(bytes), {
    defaultEncoding,
    ...(sent === null ? {} : { transportLayerEncodingLabel: sent }),
  });
  // The decoder comes from a library, because Node 20's own decoder reads windows-1252 as
  // ISO 8859-1.
  return legacyHookDecode(bytes, encoding.toLowerCase());
}

/**
 * Number of bytes, from the start of a page, that are searched for a declaration of its encoding.
 */
const DECLARATION_WITHIN = 8192;
const XML_DECLARATION = /^\s*<\?xml\b[^>]*?encoding\s*=\s*["']([\w:.-]+)[^>]*>/i;

/**
 * Returns the start of a page, changed so that the library `html-encoding-sniffer` finds the
 * declaration of the page's encoding.
 */
function declarationsOf(bytes: Uint8Array): Buffer {
  const start = isomorphicDecode(bytes.subarray(0, DECLARATION_WITHIN))
    // The library reads only 1024 bytes, and a long comment may come before the declaration.
    .replace(/<!--[\s\S]*?-->/g, '')
    // Browsers honour XML declarations, but the library does not.
    .replace(XML_DECLARATION, '<meta charset="$1">');
  return Buffer.from(start, 'latin1');
}
