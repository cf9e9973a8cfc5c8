import type { Rule } from './rule.ts';

const MARKUP = /<\/?[a-z!]|&(#\d+|#x[0-9a-f]+|[a-z]{2,8});/i;

/** Texts must not contain HTML or entities, because they are shown exactly as written. */
export const plainText: Rule = ({ record }) =>
  [...record.measures, ...record.events].flatMap((entry) => {
    const text = textsIn(entry).find((candidate) => MARKUP.test(candidate));
    return text
      ? [{ id: entry.id, message: `holds HTML, write plain text: "${text.slice(0, 60)}"` }]
      : [];
  });

/**
 * Returns every text in an entry, whatever its field. A field that is added to the schema later is
 * therefore checked too.
 */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
