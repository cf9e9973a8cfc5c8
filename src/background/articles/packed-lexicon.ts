import { mayBeginWord } from '../../core/judge/lexicon/characters.ts';
import type { Lexicon, LexiconLanguage } from '../../core/judge/lexicon/lexicon.ts';
import { type PatternTables, patternListOf } from '../../core/judge/lexicon/pattern-list.ts';
import type { Term } from '../../core/judge/lexicon/term.ts';
import { type Bytes, readUtf8, utf8 } from '../../core/release/bytes.ts';

/**
 * Numeric arrays of a lexicon and their types, in the order in which they are packed. `termsAt`
 * contains the byte offset of each pattern's terms, so that the terms of a pattern are parsed only
 * when they are needed.
 */
const TABLES = {
  starts: Int32Array,
  used: Int32Array,
  termsAt: Int32Array,
  units: Uint16Array,
};
type Tables = Record<keyof typeof TABLES, Int32Array | Uint16Array>;
const NAMES = Object.keys(TABLES) as (keyof Tables)[];

/** Parts of a lexicon that are packed as JSON, at the end. */
interface Header {
  /** Lengths, in bytes, of the numeric arrays and of all terms together. */
  sizes: number[];
  variants: [string, string][];
  languages: LexiconLanguage[];
  common: [string, number][];
  abbreviations: string[];
  beforeNumbers: string[];
  afterDays: readonly string[];
}

/**
 * Length, in bytes, of the number at the very beginning, which is the length of the JSON header.
 * The header itself is at the end.
 */
const PREFIX = 4;

/** Packs a lexicon into bytes. Unpacking them takes less time than compiling the lexicon again. */
export function packLexicon(lexicon: Lexicon): Bytes {
  const { patterns, variants, languages, common, fullStops } = lexicon;
  const used = Int32Array.from(lexicon.used);
  const terms = Array.from(used, (_, pattern) => utf8(JSON.stringify(lexicon.termsOf(pattern))));
  const tables: Tables = { ...patterns.tables, used, termsAt: placesOf(terms) };
  const parts = [...NAMES.map((name) => bytesOf(tables[name])), joined(terms)];
  const header: Header = {
    sizes: parts.map(({ length }) => length),
    variants: [...variants],
    languages,
    common: [...common],
    abbreviations: [...fullStops.abbreviations],
    beforeNumbers: [...fullStops.beforeNumbers],
    afterDays: fullStops.afterDays,
  };
  const last = utf8(JSON.stringify(header));
  return joined([bytesOf(Int32Array.of(last.length)), ...parts, last]);
}

/**
 * Unpacks a lexicon that `packLexicon` packed. Callers must check the digest of the bytes first:
 * bytes from elsewhere may yield a wrong lexicon, or an error now or later.
 */
export function unpackLexicon(bytes: Bytes): Lexicon {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true);
  const header: Header = JSON.parse(readUtf8(bytes.subarray(bytes.length - length)));
  const parts = partsOf(bytes, header.sizes);
  const tables = Object.fromEntries(
    NAMES.map((name, index) => [name, numbersIn(TABLES[name], parts[index] as Bytes)]),
  ) as unknown as PatternTables & Record<'used' | 'termsAt', Int32Array>;
  return {
    patterns: patternListOf(tables, mayBeginWord),
    termsOf: termsIn(parts[NAMES.length] as Bytes, tables.termsAt),
    used: tables.used,
    variants: new Map(header.variants),
    languages: header.languages,
    common: new Map(header.common),
    fullStops: {
      abbreviations: new Set(header.abbreviations),
      beforeNumbers: new Set(header.beforeNumbers),
      afterDays: header.afterDays,
    },
  };
}

/** Returns a function that parses a pattern's terms at the first call and remembers them. */
function termsIn(bytes: Bytes, places: Int32Array): Lexicon['termsOf'] {
  const known = new Map<number, readonly Term[]>();
  return (pattern) => {
    const read =
      known.get(pattern) ??
      JSON.parse(readUtf8(bytes.subarray(places[pattern], places[pattern + 1])));
    known.set(pattern, read);
    return read;
  };
}

/** Returns the offset of each part in the joined bytes, followed by the total length. */
function placesOf(parts: readonly Bytes[]): Int32Array<ArrayBuffer> {
  const places = new Int32Array(parts.length + 1);
  for (const [index, { length }] of parts.entries())
    places[index + 1] = (places[index] as number) + length;
  return places;
}

function partsOf(bytes: Bytes, sizes: readonly number[]): Bytes[] {
  let at = PREFIX;
  return sizes.map((size) => {
    at += size;
    return bytes.subarray(at - size, at);
  });
}

function joined(parts: readonly Bytes[]): Bytes {
  const places = placesOf(parts);
  const bytes = new Uint8Array(places.at(-1) ?? 0);
  for (const [index, part] of parts.entries()) bytes.set(part, places[index]);
  return bytes;
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Uint16Array): Bytes {
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
}

function numbersIn(Numbers: typeof Int32Array | typeof Uint16Array, bytes: Bytes) {
  const { buffer, byteOffset, byteLength } = bytes;
  return new Numbers(buffer, byteOffset, byteLength / Numbers.BYTES_PER_ELEMENT);
}
