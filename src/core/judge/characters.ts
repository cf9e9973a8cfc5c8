/**
 * Is this a character of a script that separates words? Letters, digits and marks of Latin, Greek, Cyrillic, Armenian,
 * Hebrew, Arabic and the scripts of India; not Chinese, Japanese, Korean, Thai, whose words touch.
 */
export function isWordCharacter(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  }
  if (code < 0xc0) return false;
  if (code < 0x590) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x700) return code >= 0x5d0 && !ARABIC_PUNCTUATION.has(code);
  if (code < 0xe00) return code !== 0x964 && code !== 0x965;
  return code >= 0x1e00 && code < 0x2000;
}

/** Is this a character of a script whose words touch each other? */
export function isTouchingCharacter(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xe00 && code <= 0xe7f) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

const ARABIC_PUNCTUATION = new Set([0x60c, 0x61b, 0x61f, 0x66a, 0x6d4]);

/** Arabic writes "and", "in", "to", "as", "the" onto the next word. */
export const ARABIC_PREFIXES: ReadonlySet<string> = new Set('وفبلكسا');
