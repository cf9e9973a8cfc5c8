/** Words of law that record texts use, and what they mean to someone who has never read a statute. */
const TERMS: readonly { pattern: string; meaning: string }[] = [
  { pattern: 'enjoin(?:s|ed|ing)?', meaning: 'Forbidden by a court for the time being.' },
  {
    pattern: '(?:preliminary )?injunctions?',
    meaning: 'A court’s order that something must stop, here while the case is being decided.',
  },
  { pattern: 'executive orders?', meaning: 'A written order of the US President to the government.' },
  {
    pattern: 'IEEPA',
    meaning: 'A US law of 1977 that lets the President restrict dealings with foreigners.',
  },
  { pattern: 'CFIUS', meaning: 'The US committee that reviews foreign purchases of American companies.' },
  { pattern: 'divest(?:s|ed|ing|iture|ment)?', meaning: 'To sell off: the owner must give the business up.' },
  { pattern: 'rescind(?:s|ed|ing)?', meaning: 'To take an order back.' },
  { pattern: 'revok(?:e|es|ed|ing)', meaning: 'To take an order back, so that it no longer applies.' },
  {
    pattern: 'non-enforcement',
    meaning: 'The rule stays on the books, but the government does not apply it.',
  },
  { pattern: 'statutes?', meaning: 'A law passed by a parliament.' },
  { pattern: 'stay(?:s|ed)? pending appeal', meaning: 'Put on hold until a higher court decides.' },
  { pattern: 'interim orders?', meaning: 'A court’s order that holds until the case is decided.' },
  { pattern: 'certiorari', meaning: 'The US Supreme Court’s decision to hear a case.' },
];

const ANY_TERM = new RegExp(`\\b(${TERMS.map(({ pattern }) => pattern).join('|')})\\b`, 'gi');

/** A piece of text, with the meaning of the legal word it is, or without one. */
export interface GlossedText {
  text: string;
  meaning: string | null;
}

/** Splits a text at its legal words; each word is explained once. The pieces put together are the text. */
export function glossed(text: string): GlossedText[] {
  const explained = new Set<string>();
  return text.split(ANY_TERM).map((piece, index) => {
    const meaning = index % 2 === 1 ? meaningOf(piece) : null;
    if (meaning === null || explained.has(meaning)) return { text: piece, meaning: null };
    explained.add(meaning);
    return { text: piece, meaning };
  });
}

function meaningOf(word: string): string | null {
  return TERMS.find(({ pattern }) => new RegExp(`^${pattern}$`, 'i').test(word))?.meaning ?? null;
}
