import type { Words } from './words.ts';

/**
 * Patterns of legal terms in the record's texts. Each key is the name of a text, such as
 * `term_enjoined`, that explains the term to a reader who has never read a statute.
 */
const TERMS = {
  enjoined: 'enjoin(?:s|ed|ing)?',
  injunction: '(?:preliminary )?injunctions?',
  executive_order: 'executive orders?',
  ieepa: 'IEEPA',
  cfius: 'CFIUS',
  divest: 'divest(?:s|ed|ing|iture|ment)?',
  rescind: 'rescind(?:s|ed|ing)?',
  revoke: 'revok(?:e|es|ed|ing)',
  non_enforcement: 'non-enforcement',
  statute: 'statutes?',
  stay: 'stay(?:s|ed)? pending appeal',
  interim_order: 'interim orders?',
  certiorari: 'certiorari',
};

const NAMES = Object.keys(TERMS) as (keyof typeof TERMS)[];
const ANY_TERM = new RegExp(`\\b(${Object.values(TERMS).join('|')})\\b`, 'gi');

/** Part of a text; a legal term comes with its meaning. */
export interface GlossedText {
  text: string;
  meaning: string | null;
}

/**
 * Splits a text at its legal terms and explains each term once. Joined together, the parts are the
 * text.
 */
export function glossed(words: Words, text: string): GlossedText[] {
  const explained = new Set<string>();
  return text.split(ANY_TERM).map((piece, index) => {
    const meaning = index % 2 === 1 ? meaningOf(words, piece) : null;
    if (meaning === null || explained.has(meaning)) return { text: piece, meaning: null };
    explained.add(meaning);
    return { text: piece, meaning };
  });
}

function meaningOf(words: Words, word: string): string | null {
  const name = NAMES.find((one) => new RegExp(`^${TERMS[one]}$`, 'i').test(word));
  return name ? words.say(`term_${name}`) : null;
}
