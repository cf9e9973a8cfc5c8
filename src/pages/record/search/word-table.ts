/**
 * Open-addressed hash table of words, at most half full. Two 32-bit hashes stand for a word: among
 * a million words, two collide with a probability of 1 in 37 million.
 */
export interface WordTable {
  /** The words in the order of their numbers, which begin at 0. */
  words: string[];
  /**
   * Four numbers for each slot: the first hash of its word, the second hash, the number of the
   * word (see `NUMBER_OFFSET`), and a number for the caller (see `LAST_TEXT_OFFSET`).
   */
  slots: Int32Array;
}

/**
 * Number of elements of `slots` that form one slot. A slot has 16 bytes and never crosses the
 * border of a cache line, so a lookup reads only one line.
 */
const SLOT = 4;

/** Index of the third field of a slot. It holds the word's number plus 1; 0 means a free slot. */
export const NUMBER_OFFSET = 2;

/**
 * Index of the fourth field of a slot, which is left to the caller. `textWords` uses it to
 * remember the last text with the word: the number of that text plus 1. It is 0 for a new word.
 */
export const LAST_TEXT_OFFSET = 3;

/** Returns a table without words. */
export function emptyWordTable(): WordTable {
  return { words: [], slots: new Int32Array(SLOT << 11) };
}

/**
 * Returns the index in `slots` of a word's slot, or of a free slot if the word is unknown. Slow if
 * many hashes have the same lowest bits.
 */
export function slotOf(slots: Int32Array, hash: number, check: number): number {
  const mask = slots.length - 1;
  let slot = Math.imul(hash, SLOT) & mask;
  while (slots[slot + NUMBER_OFFSET] !== 0 && (slots[slot] !== hash || slots[slot + 1] !== check))
    slot = (slot + SLOT) & mask;
  return slot;
}

/**
 * Adds a word that the table lacks and returns the index of its slot. Replaces `slots` if the table
 * would be more than half full.
 */
export function addWord(table: WordTable, word: string, hash: number, check: number): number {
  const number = table.words.push(word);
  if (2 * SLOT * number > table.slots.length) widen(table);
  const slot = slotOf(table.slots, hash, check);
  table.slots[slot] = hash;
  table.slots[slot + 1] = check;
  table.slots[slot + NUMBER_OFFSET] = number;
  return slot;
}

/** Doubles the number of slots. */
function widen(table: WordTable): void {
  const { slots } = table;
  const wider = new Int32Array(2 * slots.length);
  for (let at = 0; at < slots.length; at += SLOT) {
    if (slots[at + NUMBER_OFFSET] === 0) continue;
    const slot = slotOf(wider, slots[at] as number, slots[at + 1] as number);
    for (let part = 0; part < SLOT; part++) wider[slot + part] = slots[at + part] as number;
  }
  table.slots = wider;
}
