import type { Rule } from './rule.ts';

/** What no text may contain, with the beginning of the fault's message. */
const UNWANTED: [RegExp, string][] = [
  [/<\/?[a-z!]|&(#\d+|#x[0-9a-f]+|[a-z]{2,8});/i, 'holds HTML, write plain text'],
  [/\ufffd/, 'holds the sign for a lost letter, write the letter'],
];

/**
 * Texts must not contain HTML or entities, because they are shown exactly as written, nor the sign
 * (U+FFFD) by which programs replace what they can't read.
 */
export const plainText: Rule = ({ record }) =>
  [...record.measures, ...record.events].flatMap((entry) =>
    UNWANTED.flatMap(([pattern, fault]) => {
      const text = textsIn(entry).find((candidate) => pattern.test(candidate));
      return text ? [{ id: entry.id, message: `${fault}: "${text.slice(0, 60)}"` }] : [];
    }),
  );

/**
 * Returns every text in an entry, whatever its field. A field that is added to the schema later is
 * therefore checked too.
 */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
