import fc from 'fast-check';

/**
 * Makes texts of any characters, and of halves of characters. The unit `binary` of `fc.string`
 * would first list all characters, which takes a second.
 */
export function anyText(maxLength?: number): fc.Arbitrary<string> {
  const anyCharacters = fc
    .array(fc.nat(0x10ffff), { maxLength })
    .map((codes) => String.fromCodePoint(...codes));
  return fc.oneof(fc.string({ maxLength }), anyCharacters);
}
