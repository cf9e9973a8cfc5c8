/**
 * Code points of the digit zero in the writing systems that are used for dates: Arabic, Persian,
 * several Indian systems, Thai, Lao, Burmese, Khmer.
 */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040,
  0x17e0,
];

/** Matches a digit of one of the writing systems in `ZEROS`. */
const DIGIT = new RegExp(
  `[${ZEROS.map((zero) => String.fromCharCode(zero, 0x2d, zero + 9)).join('')}]`,
  'g',
);

/**
 * Matches a text in printable ASCII with typographic quotation marks and dashes, such as most
 * English sentences. In texts like these, normalising changes only case and spaces.
 */
const UNACCENTED = /^[\x20-\x7e‘’“”–—]*$/;

/**
 * Normalises a text for the search for dates: lower case, European digits, single spaces, no
 * accents. Ogoneks stay, because Polish "mają" (have) is not "maja" (of May). Offsets of dates,
 * such as `WrittenDate.start`, are counted in the normalised text.
 */
export function plainText(text: string): string {
  if (UNACCENTED.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(
      /[\u0300-\u0327\u0329-\u036f\u093c\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
      '',
    )
    .normalize('NFC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(DIGIT, digit)
    .replace(/\s+/g, ' ')
    .trim();
}

function digit(character: string): string {
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10) as number;
  return String(code - zero);
}
