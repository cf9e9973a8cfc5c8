/**
 * Gives each distinct string of bytes a number. Strings are numbered from 0, in the order in which
 * they are first looked up.
 */
export interface ByteTable {
  /**
   * Returns the number of the string of bytes from `start` to just before `end`. `hash` must be a
   * 32-bit hash of these bytes. Well-spread lowest bits make this fast.
   */
  numberOf(bytes: Uint8Array, start: number, end: number, hash: number): number;
}

/**
 * Returns an empty table. It is an open-addressed hash table that is never more than half full.
 */
export function byteTable(): ByteTable {
  // Each entry is 0 (free) or the number of a string plus 1. The search for a string begins at the
  // position that its hash gives.
  let positions = new Int32Array(1 << 12);
  const hashes: number[] = [];
  // The bytes of all strings, one after the other, and the index at which each string begins.
  let known = new Uint8Array(1 << 12);
  const starts = [0];

  const isSame = (number: number, bytes: Uint8Array, start: number, end: number): boolean => {
    const from = starts[number] as number;
    if ((starts[number + 1] as number) - from !== end - start) return false;
    for (let at = start; at < end; at++) if (bytes[at] !== known[from + at - start]) return false;
    return true;
  };
  /**
   * Stores the number of a string at the first free position, searching from the position that the
   * hash of the string gives.
   */
  const insert = (number: number) => {
    let at = (hashes[number] as number) & (positions.length - 1);
    while (positions[at] !== 0) at = (at + 1) & (positions.length - 1);
    positions[at] = number + 1;
  };
  const add = (bytes: Uint8Array, start: number, end: number, hash: number): number => {
    const number = hashes.push(hash) - 1;
    const from = starts[number] as number;
    starts.push(from + end - start);
    while ((starts[number + 1] as number) > known.length) known = doubled(known);
    known.set(bytes.subarray(start, end), from);
    if (hashes.length * 2 <= positions.length) insert(number);
    else {
      positions = new Int32Array(positions.length * 2);
      for (const each of hashes.keys()) insert(each);
    }
    return number;
  };
  return {
    numberOf(bytes, start, end, hash) {
      let at = hash & (positions.length - 1);
      for (; positions[at] !== 0; at = (at + 1) & (positions.length - 1)) {
        const number = (positions[at] as number) - 1;
        if (hashes[number] === hash && isSame(number, bytes, start, end)) return number;
      }
      return add(bytes, start, end, hash);
    },
  };
}

function doubled(list: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(list.length * 2);
  larger.set(list);
  return larger;
}
