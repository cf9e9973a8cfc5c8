/** Distinct words and their bytes, in an open-addressed hash table that is at most half full. */
export interface WordTable {
  /** The words in the order of their numbers, which begin at 0. */
  words: string[];
  /**
   * Pairs of numbers: the hash of a word, then 1 plus the number of the word. Two zeros are a free
   * place. The search for a word begins at the place that its hash gives.
   */
  pairs: Int32Array;
  /** The bytes of all words, one after the other. */
  bytes: Uint8Array;
  /**
   * For each word, the index in `bytes` at which it begins. The last entry is the end of the last
   * word.
   */
  starts: Int32Array;
}

/** Returns a table without words. */
export function emptyWordTable(): WordTable {
  return {
    words: [],
    pairs: new Int32Array(1 << 13),
    bytes: new Uint8Array(1 << 12),
    starts: new Int32Array(1 << 11),
  };
}

/**
 * Returns the number of the word in the bytes from `start` to just before `end`; -1 if unknown.
 * `hash` must be the 32-bit hash of these bytes. Its lowest bits say where the search begins, so
 * the search is slow if many words share these bits.
 */
export function find(
  { pairs, bytes: known, starts }: WordTable,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
): number {
  const mask = pairs.length - 1;
  for (let at = (hash << 1) & mask; pairs[at + 1] !== 0; at = (at + 2) & mask) {
    if (pairs[at] !== hash) continue;
    const number = (pairs[at + 1] as number) - 1;
    const shift = (starts[number] as number) - start;
    if ((starts[number + 1] as number) - shift !== end) continue;
    let same = start;
    while (same < end && bytes[same] === known[shift + same]) same++;
    if (same === end) return number;
  }
  return -1;
}

/** Adds a word that the table lacks, and returns its number. */
export function addWord(table: WordTable, word: string, bytes: Uint8Array, hash: number): number {
  const number = table.words.push(word) - 1;
  const start = table.starts[number] as number;
  const end = start + bytes.length;
  if (number + 1 === table.starts.length)
    table.starts = copiedTo(new Int32Array(2 * number + 2), table.starts);
  if (end > table.bytes.length) table.bytes = copiedTo(new Uint8Array(2 * end), table.bytes);
  table.starts[number + 1] = end;
  table.bytes.set(bytes, start);
  if (4 * table.words.length > table.pairs.length) widen(table);
  insert(table.pairs, hash, number + 1);
  return number;
}

/** Doubles the room for pairs, and inserts them anew. */
function widen(table: WordTable): void {
  const { pairs } = table;
  table.pairs = new Int32Array(2 * pairs.length);
  for (let at = 0; at < pairs.length; at += 2)
    if (pairs[at + 1] !== 0) insert(table.pairs, pairs[at] as number, pairs[at + 1] as number);
}

/**
 * Writes a pair to the first free place. The search for a free place begins where the hash says.
 */
function insert(pairs: Int32Array, hash: number, entry: number): void {
  const mask = pairs.length - 1;
  let at = (hash << 1) & mask;
  while (pairs[at + 1] !== 0) at = (at + 2) & mask;
  pairs[at] = hash;
  pairs[at + 1] = entry;
}

function copiedTo<List extends Int32Array | Uint8Array>(larger: List, list: List): List {
  larger.set(list);
  return larger;
}
