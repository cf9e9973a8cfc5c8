import { oncePerKey } from '../../core/collections/once.ts';
import { startsOf } from '../../core/judge/lexicon/pattern-list.ts';
import type { Term } from '../../core/judge/lexicon/term.ts';
import type { CompiledTowns } from '../../core/judge/lexicon/town-index.ts';
import type { Words, WordsLanguage } from '../../core/judge/lexicon/words.ts';
import { type Bytes, readUtf8, utf8 } from '../../core/release/bytes.ts';

/** Types of the numeric arrays, in the order in which the arrays are packed. */
const ARRAYS = {
  used: Int32Array,
  /**
   * The terms of the first pattern, then those of the second, and so on. Each number stands for a
   * term: it is the term's position in the list of all different terms.
   */
  terms: Int32Array,
  /** Number of terms of each pattern. */
  counts: Uint16Array,
  /** Lengths, in bytes, of the different terms. Each term is packed as JSON. */
  termSizes: Uint16Array,
  lengths: Uint16Array,
  units: Uint16Array,
};
type Numbers = Int32Array | Uint16Array;
type Arrays = Record<'used' | 'terms', Int32Array> &
  Record<'counts' | 'termSizes' | 'lengths' | 'units', Uint16Array>;
const NAMES = Object.keys(ARRAYS) as (keyof Arrays)[];

/** Values that are packed as JSON, at the end of the bytes. */
interface Header {
  /** Lengths, in bytes, of the numeric arrays and of the list of all different terms. */
  sizes: number[];
  variants: [string, string][];
  languages: readonly WordsLanguage[];
  common: [string, number][];
  between: [string, number][];
  onward: [string, number][];
  abbreviations: string[];
  beforeNumbers: string[];
  afterDays: readonly string[];
  personNames: string[];
  towns: CompiledTowns;
}

/**
 * Length, in bytes, of the number at the beginning of the packed words. This number is the length
 * of the JSON header, which comes last.
 */
const PREFIX = 4;

/**
 * Packs words into bytes. Unpacking the bytes takes a small fraction of the time that compiling
 * the words takes.
 */
export function packWords(words: Words): Bytes {
  const { tables, variants, languages, common, between, onward } = words;
  const { fullStops, personNames, towns } = words;
  const lines = new Map<string, number>();
  const lineOf = (term: Term) => {
    const line = JSON.stringify(term);
    if (!lines.has(line)) lines.set(line, lines.size);
    return lines.get(line) as number;
  };
  const patterns = Array.from(tables.lengths, (_, pattern) => pattern);
  const terms = patterns.map((pattern) => words.termsOf(pattern).map(lineOf));
  const packedTerms = Array.from(lines.keys(), utf8);
  const arrays: Arrays = {
    used: Int32Array.from(patterns, words.usedBy),
    terms: Int32Array.from(terms.flat()),
    counts: Uint16Array.from(terms, ({ length }) => length),
    termSizes: Uint16Array.from(packedTerms, ({ length }) => length),
    lengths: tables.lengths,
    units: tables.units,
  };
  const parts = [...NAMES.map((name) => bytesOf(arrays[name])), joined(packedTerms)];
  const header: Header = {
    sizes: parts.map(({ length }) => length),
    variants: [...variants],
    languages,
    common: [...common],
    between: [...between],
    onward: [...onward],
    abbreviations: [...fullStops.abbreviations],
    beforeNumbers: [...fullStops.beforeNumbers],
    afterDays: fullStops.afterDays,
    personNames: [...personNames],
    towns,
  };
  const last = utf8(JSON.stringify(header));
  return joined([bytesOf(Int32Array.of(last.length)), ...parts, last]);
}

/** Unpacks words that `packWords` packed. Other bytes yield wrong words or an error. */
export function unpackWords(bytes: Bytes): Words {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true);
  const header: Header = JSON.parse(readUtf8(bytes.subarray(bytes.length - length)));
  const parts = partsOf(bytes, header.sizes);
  const { used, terms, counts, termSizes, lengths, units } = Object.fromEntries(
    NAMES.map((name, index) => [name, numbersIn(ARRAYS[name], parts[index] as Bytes)]),
  ) as unknown as Arrays;
  const packedTerms = parts[NAMES.length] as Bytes;
  const termStarts = startsOf(termSizes);
  const term = oncePerKey((index: number): Term => {
    const start = termStarts[index] as number;
    return JSON.parse(readUtf8(packedTerms.subarray(start, start + (termSizes[index] as number))));
  });
  const firsts = startsOf(counts);
  return {
    tables: { units, starts: startsOf(lengths), lengths },
    usedBy: (pattern) => used[pattern] as number,
    termsOf: oncePerKey((pattern) => {
      const first = firsts[pattern] as number;
      return Array.from(terms.subarray(first, first + (counts[pattern] as number)), term);
    }),
    variants: new Map(header.variants),
    languages: header.languages,
    common: new Map(header.common),
    between: new Map(header.between),
    onward: new Map(header.onward),
    fullStops: {
      abbreviations: new Set(header.abbreviations),
      beforeNumbers: new Set(header.beforeNumbers),
      afterDays: header.afterDays,
    },
    personNames: new Set(header.personNames),
    towns: header.towns,
  };
}

function partsOf(bytes: Bytes, sizes: readonly number[]): Bytes[] {
  let at = PREFIX;
  return sizes.map((size) => {
    at += size;
    return bytes.subarray(at - size, at);
  });
}

function joined(parts: readonly Bytes[]): Bytes {
  const starts = startsOf(parts.map(({ length }) => length));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  for (const [index, part] of parts.entries()) bytes.set(part, starts[index]);
  return bytes;
}

function bytesOf({ buffer, byteOffset, byteLength }: Numbers): Bytes {
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
}

function numbersIn(Numbers: (typeof ARRAYS)[keyof Arrays], bytes: Bytes) {
  const { buffer, byteOffset, byteLength } = bytes;
  return new Numbers(buffer, byteOffset, byteLength / Numbers.BYTES_PER_ELEMENT);
}
