/**
 * Result of `fold`: a text in which different spellings of a word are equal. "TIKTOK" and "TikTok"
 * are both "tiktok".
 */
export interface Folded {
  text: string;
  /**
   * `origin[i]` is the offset of `text[i]` in the original text. `origin[text.length]` is the
   * length of the original text. Any further entries have no meaning.
   */
  origin: Int32Array;
}

/**
 * Characters that readers hardly see but that keep a program from finding a name: soft hyphens,
 * zero-width and bidi characters, Arabic vowel signs, and others.
 */
const DROPPED: readonly [first: number, last: number][] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x93c, 0x93c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/**
 * Characters that form one letter with the character before them: the accent of a decomposed é,
 * the voice mark of a half-width ド, Korean vowels.
 */
const COMBINING: readonly [first: number, last: number][] = [
  [0x300, 0x36f],
  [0x1160, 0x11ff],
  [0x3099, 0x309a],
  [0xff9e, 0xff9f],
];

/**
 * Returns a map from the ten digits of a writing system to the digits 0 to 9. `zero` is the
 * system's digit zero.
 */
function digits(zero: string): Record<string, string> {
  const first = zero.charCodeAt(0);
  return Object.fromEntries(
    Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(first + digit), `${digit}`]),
  );
}

/**
 * Letters, digits and marks that writers use interchangeably, each with its replacement: ’ becomes
 * '. They are looked up after Unicode's compatibility normalisation (NFKC) and lower-casing.
 */
const SAME_LETTER: Record<string, string> = {
  ...digits('٠'),
  ...digits('۰'),
  ...digits('०'),
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

/**
 * Number of possible UTF-16 units. Some look-up arrays have an entry for each unit, because they
 * are read for every character of every article.
 */
const UNITS = 0x10000;

/**
 * Table of Cyrillic and Greek letters that resemble Latin letters. The entry at a letter's UTF-16
 * unit is the unit of the Latin letter. The entries of all other units are 0.
 */
const LOOK_ALIKES = new Uint8Array(UNITS);
for (const pair of 'аa еe оo рp сc хx уy іi јj ѕs кk тt Аa Еe Оo Рp Сc Хx Іi Јj Ѕs Кk Тt Мm Нh Вb Τt Ιi Οo Κk Αa Εe οo ιi κk τt'.split(
  ' ',
))
  LOOK_ALIKES[pair.charCodeAt(0)] = pair.charCodeAt(1);

/**
 * Returns the Latin letter that a Cyrillic or Greek letter imitates, as a UTF-16 unit: T for the
 * Cyrillic Т in "ТikТоk". Returns 0 if there is no imitation.
 */
function disguised(text: string, at: number): number {
  const latin = LOOK_ALIKES[text.charCodeAt(at)] as number;
  if (latin === 0) return 0;
  // The letter imitates a Latin one only if a Latin letter follows it, directly or after one more
  // look-alike. Otherwise, it may be a Russian ending, such as the last letter of "TikTokа",
  // which is Cyrillic.
  const next = text.charCodeAt(at + 1);
  return isLatin(next) || (LOOK_ALIKES[next] && isLatin(text.charCodeAt(at + 2))) ? latin : 0;
}

function isLatin(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

const COMBINES = new Uint8Array(UNITS);
for (const [first, last] of COMBINING) COMBINES.fill(1, first, last + 1);

const ASCII_FOLDED = Uint16Array.from({ length: 128 }, (_, code) =>
  code < 32 ? 32 : String.fromCharCode(code).toLowerCase().charCodeAt(0),
);

/**
 * Cache of folded forms, with at most 100,000 entries. A key is a character with the marks that
 * belong to it, such as "é". An ASCII character without marks is not in the cache.
 */
const folds = new Map<string, string>();

/**
 * Cache of folded characters: one table for each map `variants`. The table has an entry for every
 * UTF-16 unit: its folded form, 0 if the form is not known yet, or `SEVERAL` if the form is not a
 * single unit.
 */
const tables = new WeakMap<ReadonlyMap<string, string>, Uint16Array>();
const SEVERAL = 1;

function tableOf(variants: ReadonlyMap<string, string>): Uint16Array {
  const known = tables.get(variants);
  if (known) return known;
  const table = new Uint16Array(UNITS);
  table.set(ASCII_FOLDED);
  tables.set(variants, table);
  return table;
}

/**
 * Maximum number of characters in the folded form of a character. NFKC turns some characters into
 * long texts: U+FDFA into 18 characters. No name contains such a character, so it becomes a space.
 */
const LONGEST = 8;

/**
 * Folds a text: gives all spellings of a word the same form. "TIKTOK" becomes "tiktok". `variants`
 * maps traditional Chinese characters to simplified ones. Takes linear time.
 */
export function fold(original: string, variants: ReadonlyMap<string, string>): Folded {
  if (PRINTABLE_ASCII.test(original))
    return { text: original.toLowerCase(), origin: offsetsUpTo(original.length) };
  // If the folded form gets longer than about twice the original, the rest is cut off.
  const most = original.length * 2 + LONGEST;
  const origin = new Int32Array(most + LONGEST + 1);
  const table = tableOf(variants);
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  // Characters from `copied` on are still to be copied to `pieces`.
  let copied = 0;
  while (at < original.length && length < most) {
    const code = original.charCodeAt(at);
    const unit = disguised(original, at) || (table[code] as number);
    const start = at;
    let folded = '';
    if (unit > SEVERAL && isAlone(original, at)) {
      origin[length++] = at++;
      if (unit === code) continue;
      folded = String.fromCharCode(unit);
    } else {
      at = endOfCluster(original, at);
      folded = foldUnits(original, start, at, variants);
      for (let i = 0; i < folded.length; i++) origin[length++] = start;
    }
    pieces.push(original.slice(copied, start), folded);
    copied = at;
  }
  pieces.push(original.slice(copied, at));
  origin[length] = original.length;
  return { text: pieces.join(''), origin };
}

/** Matches printable ASCII text. The folded form of such a text is the text in lower case. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/**
 * The array that `offsetsUpTo` returns: 0, 1, 2 and so on. A longer text replaces it by a longer
 * array.
 */
let offsets = new Int32Array(0);

/** Returns an array with the numbers from 0 to `last`, and perhaps further ones. */
function offsetsUpTo(last: number): Int32Array {
  if (offsets.length <= last) offsets = Int32Array.from({ length: 2 * last + 1 }, (_, at) => at);
  return offsets;
}

/**
 * Folds a name or a word. There are two differences from `fold`: this function returns only the
 * text, and it keeps Cyrillic and Greek letters that look like Latin ones.
 */
export function foldName(name: string, variants: ReadonlyMap<string, string>): string {
  if (PRINTABLE_ASCII.test(name)) return name.toLowerCase();
  const table = tableOf(variants);
  let folded = '';
  for (let at = 0; at < name.length; ) {
    const unit = isAlone(name, at) ? (table[name.charCodeAt(at)] as number) : 0;
    const end = unit > SEVERAL ? at + 1 : endOfCluster(name, at);
    folded += unit > SEVERAL ? String.fromCharCode(unit) : foldUnits(name, at, end, variants);
    at = end;
  }
  return folded;
}

/** True for a character without combining marks after it. */
function isAlone(text: string, at: number): boolean {
  return at + 1 === text.length || COMBINES[text.charCodeAt(at + 1)] === 0;
}

function isIn(ranges: readonly (readonly [number, number])[], code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

function endOfCluster(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
  const limit = Math.min(text.length, end + 4);
  while (end < limit && COMBINES[text.charCodeAt(end)] === 1) end++;
  return end;
}

/** True for the first half of a surrogate pair, which has no meaning without the second half. */
function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

/**
 * Returns the folded form of the character from `at` to `end`, with its accents or other marks.
 */
function foldUnits(
  text: string,
  at: number,
  end: number,
  variants: ReadonlyMap<string, string>,
): string {
  const folded = foldCluster(text.slice(at, end), variants);
  const code = text.charCodeAt(at);
  // If the character is a single UTF-16 unit, remembers its folded form in the table of
  // `variants`, so that it is computed only once.
  if (end === at + 1 && !isHighSurrogate(code))
    tableOf(variants)[code] = folded.length === 1 ? folded.charCodeAt(0) : SEVERAL;
  return folded;
}

function foldCluster(cluster: string, variants: ReadonlyMap<string, string>): string {
  if (cluster.length === 1 && cluster < '\x80')
    return String.fromCharCode(ASCII_FOLDED[cluster.charCodeAt(0)] as number);
  const simple = variants.get(cluster);
  if (simple) return simple;
  const known = folds.get(cluster);
  if (known !== undefined) return known;
  const folded = isIn(DROPPED, cluster.charCodeAt(0))
    ? ''
    : cluster.normalize('NFKC').toLowerCase();
  const same = SAME_LETTER[folded] ?? (folded.trim() === '' && folded !== '' ? ' ' : folded);
  const short = same.length > LONGEST ? ' ' : same;
  if (folds.size < 100_000) folds.set(cluster, short);
  return short;
}
