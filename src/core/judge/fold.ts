/** A text made comparable, and for every character of it the place in the original that it came from. */
export interface Folded {
  text: string;
  /** `origin[i]` is the offset in the original of `text[i]`; one entry more than characters, the last is the original's length. */
  origin: Int32Array;
}

/** Invisible characters that can split a name for the eye of a program only: soft hyphen, zero width, bidi controls, variation selectors, Arabic vowel signs and tatweel. */
const DROPPED =
  /[\u00ad\u034f\u061c\u0640\u064b-\u065f\u0670\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;

/** Marks that belong to the character before them (a decomposed é, a half-width ド, conjoining Korean vowels). */
const COMBINING = /[\u0300-\u036f\u1160-\u11ff\u3099\u309a\uff9e\uff9f]/;

/** Letters that writers of one language use for each other, after compatibility folding. */
const SAME_LETTER: Record<string, string> = {
  ı: 'i',
  i̇: 'i',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
};

const ASCII_FOLDED = Uint16Array.from({ length: 128 }, (_, code) =>
  code < 32 ? 32 : String.fromCharCode(code).toLowerCase().charCodeAt(0),
);

/** Folding of single characters beyond ASCII, filled as they are met; bounded by the number of characters that exist. */
const folds = new Map<string, string>();

/**
 * Folds a text so that the same word written in different ways compares equal: compatibility form (NFKC), lower case,
 * invisible characters dropped, traditional Chinese characters by the simplified ones in `variants`.
 * Never fails; linear in the text's length.
 */
export function fold(original: string, variants: ReadonlyMap<string, string>): Folded {
  const units = new Uint16Array(original.length * 2 + 32);
  const origin = new Int32Array(units.length + 1);
  let length = 0;
  let at = 0;
  while (at < original.length && length < units.length - 24) {
    const code = original.charCodeAt(at);
    const next = at + 1 < original.length ? original.charCodeAt(at + 1) : 0;
    if (code < 128 && next < 0x300) {
      units[length] = ASCII_FOLDED[code] as number;
      origin[length++] = at++;
      continue;
    }
    const end = endOfCluster(original, at);
    const folded = foldCluster(original.slice(at, end), variants);
    for (let i = 0; i < folded.length; i++) {
      units[length] = folded.charCodeAt(i);
      origin[length++] = at;
    }
    at = end;
  }
  origin[length] = original.length;
  return { text: decode(units, length), origin };
}

function endOfCluster(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
  const limit = Math.min(text.length, end + 4);
  while (end < limit && text.charCodeAt(end) >= 0x300 && COMBINING.test(text[end] as string)) end++;
  return end;
}

function foldCluster(cluster: string, variants: ReadonlyMap<string, string>): string {
  const simple = variants.get(cluster);
  if (simple) return simple;
  const known = folds.get(cluster);
  if (known !== undefined) return known;
  const folded = DROPPED.test(cluster) ? '' : cluster.normalize('NFKC').toLowerCase();
  const same = SAME_LETTER[folded] ?? (folded.trim() === '' && folded !== '' ? ' ' : folded);
  // One character can unfold into many (U+FDFA into 18); no name is written with such ones.
  const short = same.length > 8 ? ' ' : same;
  if (folds.size < 100_000) folds.set(cluster, short);
  return short;
}

function decode(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 8192) {
    text += String.fromCharCode(...units.subarray(at, Math.min(length, at + 8192)));
  }
  return text;
}
