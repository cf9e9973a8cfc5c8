import type { Words } from './words.ts';

/**
 * Patterns for legal terms in the record's texts. For each key, the catalog explains the term to
 * lay readers: `term_enjoined` explains "enjoined".
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

/** A legal term as it is written in a text, with its explanation. */
export interface ExplainedTerm {
  term: string;
  meaning: string;
}

/**
 * Returns the legal terms in a text with their explanations, in the text's order. Lists a term
 * once, even if it occurs in several forms.
 */
export function explainedTerms(words: Words, text: string): ExplainedTerm[] {
  const terms = new Map<string, string>();
  for (const [term] of text.matchAll(ANY_TERM)) {
    const meaning = meaningOf(words, term);
    if (meaning !== null && !terms.has(meaning)) terms.set(meaning, term);
  }
  return [...terms].map(([meaning, term]) => ({ term, meaning }));
}

function meaningOf(words: Words, word: string): string | null {
  const name = NAMES.find((one) => new RegExp(`^${TERMS[one]}$`, 'i').test(word));
  return name ? words.say(`term_${name}`) : null;
}
