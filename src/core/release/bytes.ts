/** Bytes for WebCrypto, which refuses arrays on a `SharedArrayBuffer`. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Encodes text as UTF-8. */
export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/**
 * Decodes UTF-8. Throws a TypeError for invalid UTF-8. A byte order mark at the beginning is kept,
 * so that `JSON.parse` refuses the text.
 */
export function readUtf8(bytes: Bytes): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Encodes bytes as standard base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Bytes): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * Decodes standard base64. Throws an Error for text that `toBase64` would not produce, so that
 * different texts never decode to the same bytes.
 */
export function fromBase64(text: string): Bytes {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    throw new Error('not base64');
  }
  if (btoa(binary) !== text) throw new Error('not canonical base64');
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Returns the SHA-256 digest of the bytes, as 64 lower-case hexadecimal digits. */
export async function sha256(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
