/**
 * Decodes a saved page. Finds the encoding as browsers do for a page without an HTTP header (HTML
 * Standard, "determining the character encoding"): from the byte order mark, else from the page's
 * own declaration. Without either, the encoding is UTF-8 if the bytes are valid UTF-8, else
 * windows-1252. Never fails: invalid bytes become U+FFFD.
 */
export function decodePage(bytes: Uint8Array): string {
  const label = markedEncoding(bytes) ?? declaredEncoding(bytes);
  if (label && label !== 'windows-1252') return new TextDecoder(label).decode(bytes);
  if (label) return decodeWindows1252(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/**
 * Number of bytes at the start of a page in which its declaration is searched. The standard
 * searches 1024, but programs that save pages put notes before the declaration.
 */
const DECLARATION_WITHIN = 8192;
const DECLARATION =
  /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)|^\s*<\?xml\b[^>]*?encoding\s*=\s*["']([\w:.-]+)/i;

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_WITHIN));
  const [, meta, xml] = DECLARATION.exec(start.replace(/<!--[\s\S]*?-->/g, '')) ?? [];
  const label = meta ?? xml;
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page whose declaration could be read as ASCII is not UTF-16, even if it says so; the
    // standard assumes UTF-8 then.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/**
 * Characters that windows-1252 has in the places of the control characters 0x80 to 0x9f (Encoding
 * Standard, index windows-1252).
 */
const PUNCTUATION = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Node 20 decodes windows-1252 as ISO 8859-1, which loses the quotation marks and dashes of most
 * older pages.
 */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (control) =>
    PUNCTUATION.charAt(control.charCodeAt(0) - 0x80),
  );
}
