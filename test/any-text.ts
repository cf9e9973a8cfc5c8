import fc from 'fast-check';

/**
 * Makes texts of any characters, including halves of characters (lone surrogates). Doesn't use
 * the unit `binary` of `fc.string`, because that unit first lists all characters, which takes a
 * second.
 */
export function anyText(maxLength?: number): fc.Arbitrary<string> {
  const anyCharacters = fc
    .array(fc.nat(0x10ffff), { maxLength })
    .map((codes) => String.fromCodePoint(...codes));
  return fc.oneof(fc.string({ maxLength }), anyCharacters);
}
