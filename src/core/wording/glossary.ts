import type { MessageKey } from './messages.ts';
import type { Words } from './words.ts';

/** Words of law that the record's texts use, in the record's language, and the text that explains each to someone who has never read a statute. */
const TERMS = [
  { pattern: 'enjoin(?:s|ed|ing)?', meaning: 'term_enjoined' },
  { pattern: '(?:preliminary )?injunctions?', meaning: 'term_injunction' },
  { pattern: 'executive orders?', meaning: 'term_executive_order' },
  { pattern: 'IEEPA', meaning: 'term_ieepa' },
  { pattern: 'CFIUS', meaning: 'term_cfius' },
  { pattern: 'divest(?:s|ed|ing|iture|ment)?', meaning: 'term_divest' },
  { pattern: 'rescind(?:s|ed|ing)?', meaning: 'term_rescind' },
  { pattern: 'revok(?:e|es|ed|ing)', meaning: 'term_revoke' },
  { pattern: 'non-enforcement', meaning: 'term_non_enforcement' },
  { pattern: 'statutes?', meaning: 'term_statute' },
  { pattern: 'stay(?:s|ed)? pending appeal', meaning: 'term_stay' },
  { pattern: 'interim orders?', meaning: 'term_interim_order' },
  { pattern: 'certiorari', meaning: 'term_certiorari' },
] as const satisfies { pattern: string; meaning: MessageKey }[];

const ANY_TERM = new RegExp(`\\b(${TERMS.map(({ pattern }) => pattern).join('|')})\\b`, 'gi');

/** A piece of text, with the meaning of the legal word it is, or without one. */
export interface GlossedText {
  text: string;
  meaning: string | null;
}

/** Splits a text at its legal words; each word is explained once. The pieces put together are the text. */
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
  const term = TERMS.find(({ pattern }) => new RegExp(`^${pattern}$`, 'i').test(word));
  return term ? words.say(term.meaning) : null;
}
