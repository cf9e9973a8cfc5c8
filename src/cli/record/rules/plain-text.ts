import type { Rule } from './rule.ts';

const MARKUP = /<\/?[a-z!]|&(#\d+|#x[0-9a-f]+|[a-z]{2,8});/i;

/** Texts must not contain HTML or entities, because they are shown exactly as written. */
export const plainText: Rule = ({ record }) =>
  [
    ...record.measures.map(({ id, name, citation, reach = '', access = '', summary }) => ({
      id,
      texts: [name, citation ?? '', reach, access, summary],
    })),
    ...record.events.map(({ id, title, summary, caveat = '', note, people, bodies, sources }) => ({
      id,
      texts: [
        title,
        summary,
        caveat,
        note ?? '',
        ...people,
        ...bodies,
        ...sources.map((source) => source.title),
      ],
    })),
  ].flatMap(({ id, texts }) => {
    const text = texts.find((candidate) => MARKUP.test(candidate));
    return text ? [{ id, message: `holds HTML, write plain text: "${text.slice(0, 60)}"` }] : [];
  });
