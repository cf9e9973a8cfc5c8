import type { App, LegalRecord } from '../../record/schema.ts';
import { foldName } from '../../text/fold.ts';
import type { HitKind } from '../reading/hit.ts';
import { mayBeginWord } from './characters.ts';
import { entityNames } from './entities.ts';
import { type FullStops, fullStopsOf } from './full-stops.ts';
import type { Language, Script } from './languages.ts';
import { listPatterns, type PatternList } from './pattern-list.ts';
import { ALL_LANGUAGES, type Letters, type Side, type Term } from './term.ts';

/** All words and names of all languages, compiled for a single pass over a text. */
export interface Lexicon {
  patterns: PatternList;
  /** Returns the terms of a pattern, given the pattern's index in the list. */
  termsOf: (pattern: number) => readonly Term[];
  /** Bits of the languages that use each pattern in any of its terms. */
  used: ArrayLike<number>;
  variants: ReadonlyMap<string, string>;
  languages: LexiconLanguage[];
  /**
   * Very frequent words, by which a text's language is recognised, with the bits of the languages
   * in which they are frequent.
   */
  common: ReadonlyMap<string, number>;
  fullStops: FullStops;
}

/** A language, with what the lexicon's users need to know about it. */
export interface LexiconLanguage {
  code: string;
  bit: number;
  /**
   * Code of the country whose newspapers write in the language; null for a language of several
   * countries.
   */
  home: string | null;
  /** Script by which the language is recognised; null for languages in Latin script. */
  script: Script | null;
}

/**
 * Largest number of meanings kept for one spelling. Each occurrence costs time for each meaning,
 * and a name shared by so many things identifies none of them. For comparison, the record of 2026
 * needs five.
 */
const MOST_MEANINGS = 40;

/**
 * Largest number of positions in a name at which a word may begin: all of its characters in
 * scripts without spaces, otherwise those that begin its words. On a page that repeats the
 * beginning of longer names, looking them up would take seconds. For comparison, a name in the
 * record of 2026 has at most 35.
 */
const MOST_BEGINNINGS = 60;

/** Largest number of languages that fit into the bits of a signed 32-bit number. */
export const MOST_LANGUAGES = 31;

const WORD_KINDS = [
  'ban',
  'curb',
  'barred',
  'lift',
  'sale',
  'instrument',
  'ground',
  'authority',
  'device',
  'pronoun',
  'group',
  'moderated',
  'people',
  'person',
  'demand',
  'other',
  'topic',
  'hypothetical',
  'over',
  'negation',
] as const;

const SPACE = 32;

type Add = (
  spelling: string,
  kind: HitKind,
  languages: number,
  meaning?: string,
  letters?: Letters,
) => void;

/**
 * Compiles the words of all languages and the names of the record into one list. Leaves out names
 * in which words may begin at more than 60 positions. Throws an Error for more than 31 languages.
 */
export function compileLexicon(record: LegalRecord, languages: readonly Language[]): Lexicon {
  requireBits(languages.length);
  const variants = variantsOf(languages);
  const byString = new Map<string, Term[]>();
  const addTerm = (spelling: string, term: Term, sameIn: (terms: Term[]) => Term | undefined) => {
    const key = foldName(spelling, variants);
    if (key === '' || beginsTooOften(key)) return;
    const terms = byString.get(key);
    const same = terms && sameIn(terms);
    if (!terms) byString.set(key, [term]);
    else if (same) same.languages |= term.languages;
    else if (terms.length < MOST_MEANINGS) terms.push(term);
  };
  const add: Add = (authored, kind, languages, meaning = '', letters = 'any') => {
    const { spelling, stem, beside } = parseWord(authored);
    const exact = letters === 'exact' ? spelling : null;
    const term = { kind, meaning, languages, stem, letters, beside, exact };
    addTerm(spelling, term, (terms) => terms.find((other) => meansSame(other, term)));
  };
  for (const [index, language] of languages.entries()) addLanguage(language, 1 << index, add);
  for (const app of record.apps) addApp(app, languages, add);
  for (const { code, name } of record.jurisdictions)
    add(name, 'place', ALL_LANGUAGES, code, 'capital');
  // No two entities mean the same, and all spellings of one come one after the other.
  entityNames(record, (spelling, term) =>
    addTerm(spelling, term, (terms) => (terms.at(-1) === term ? term : undefined)),
  );
  const strings = [...byString.keys()].sort();
  const terms = strings.map((string) => byString.get(string) as Term[]);
  return {
    patterns: listPatterns(strings, mayBeginWord),
    termsOf: (pattern) => terms[pattern] ?? [],
    used: terms.map((one) => one.reduce((bits, term) => bits | term.languages, 0)),
    variants,
    languages: languages.map(({ language, places, script }, index) => ({
      code: language,
      bit: 1 << index,
      home: places.home ?? null,
      script: script ?? null,
    })),
    common: commonWords(languages),
    fullStops: fullStopsOf(languages),
  };
}

/** True when words may begin at more than `MOST_BEGINNINGS` positions of a name. */
function beginsTooOften(name: string): boolean {
  if (name.length <= MOST_BEGINNINGS) return false;
  const units = Array.from({ length: name.length }, (_, at) => name.charCodeAt(at));
  const beginnings = units.filter((unit, at) => mayBeginWord(units[at - 1] ?? SPACE, unit));
  return beginnings.length > MOST_BEGINNINGS;
}

/** True for terms that differ at most in their languages and in how they are written. */
function meansSame(one: Term, other: Term): boolean {
  return (
    one.kind === other.kind &&
    one.meaning === other.meaning &&
    one.stem === other.stem &&
    one.letters === other.letters &&
    one.beside === other.beside
  );
}

function requireBits(languages: number): void {
  if (languages <= MOST_LANGUAGES) return;
  throw new Error(
    `dataset/languages has ${languages} languages, and a term has bits for ${MOST_LANGUAGES}. Widen ` +
      'Term.languages in src/core/judge/lexicon/term.ts first.',
  );
}

/**
 * Reads an authored word: `*` at its end stands for any ending, `@` at its beginning or end for
 * the name of an app right beside it.
 */
function parseWord(authored: string): { spelling: string; stem: boolean; beside: Side | null } {
  const stem = authored.endsWith('*');
  const word = stem ? authored.slice(0, -1) : authored;
  if (word.startsWith('@')) return { spelling: word.slice(1).trim(), stem, beside: 'before' };
  if (word.endsWith('@')) return { spelling: word.slice(0, -1).trim(), stem, beside: 'after' };
  return { spelling: word, stem, beside: null };
}

function commonWords(languages: readonly Language[]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [index, { common }] of languages.entries())
    for (const word of common) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  return bits;
}

function addLanguage(language: Language, bit: number, add: Add): void {
  for (const kind of WORD_KINDS) for (const word of language[kind]) add(word, kind, bit);
  for (const authored of language.minors)
    for (const word of withAges(authored, language.ageWords))
      add(word, 'minors', bit, namesAge(authored) ? 'age' : '');
  for (const word of (language.ages ?? []).flatMap((age) => withAges(age, language.ageWords))) {
    add(word, 'minors', bit, 'age');
    add(word, 'curb', bit);
  }
  for (const word of language.ageWords.slice(0, 1)) add(word, 'own-age', bit);
  for (const word of language.gadgets) add(word, 'gadget', bit);
  for (const word of language.inForce) add(word, 'in-force', bit);
  for (const word of language.sameStep) add(word, 'same-step', bit);
  for (const word of language.notYet) add(word, 'not-yet', bit);
  addNames(language.effects, 'effect', bit, 'any', add);
  addNames(language.scopes ?? {}, 'scope', bit, 'any', add);
  for (const word of language.court)
    add(word, 'court', bit, language.seatFirst ? 'seat first' : '');
  for (const word of language.states ?? []) add(word, 'state', bit);
  for (const word of language.medium.before) add(word, 'medium-before', bit);
  for (const word of language.medium.after) add(word, 'medium-after', bit);
  for (const word of language.medium.off ?? []) add(word, 'medium-off', bit);
  for (const word of language.stores.names) add(word, 'store', bit);
  for (const word of language.stores.removal) add(word, 'removal', bit);
  for (const word of language.besides.before) add(word, 'besides-before', bit);
  for (const word of language.besides.after) add(word, 'besides-after', bit);
  for (const word of language.venues) add(word, 'venue', bit);
  for (const word of language.agents?.before ?? []) add(word, 'agent-before', bit);
  for (const word of language.agents?.after ?? []) add(word, 'agent-after', bit);
  const { before = [], after = [], done = [] } = language.agents?.weak ?? {};
  for (const word of before) add(word, 'agent-before', bit, 'weak');
  for (const word of after) add(word, 'agent-after', bit, 'weak');
  for (const word of done) add(word, 'done', bit);
  for (const word of language.acts) add(word, 'act', bit);
  for (const word of language.digest ?? []) add(word, 'digest', bit);
  for (const word of language.titles) add(word, 'title', bit);
  for (const name of language.ordinaryNames) add(name, 'ordinary', bit);
  addNames(withEndings(language.places), 'place', bit, 'capital', add);
  addNames(language.places.adjectives ?? {}, 'place', bit, 'any', add);
  addNames(language.places.capitals ?? {}, 'place', bit, 'capital', add);
  addNames(language.places.officials ?? {}, 'official', bit, 'capital', add);
  addNames(language.places.usual ?? {}, 'usual', bit, 'any', add);
  for (const [body, names] of Object.entries(language.places.bodies ?? {}))
    for (const name of names) add(name, 'body', bit, `body:${body}`);
  for (const name of language.places.ignored ?? []) add(name, 'ignored', bit, '', 'capital');
}

/**
 * Returns a language's names of places by code: each name by itself and with every ending that
 * names take.
 */
function withEndings({ names, nameEndings = [] }: Language['places']): Record<string, string[]> {
  if (nameEndings.length === 0) return names;
  const inflected = (name: string) => [name, ...nameEndings.map((ending) => name + ending)];
  return Object.fromEntries(
    Object.entries(names).map(([code, spellings]) => [code, spellings.flatMap(inflected)]),
  );
}

function addNames(
  names: Record<string, string[]>,
  kind: HitKind,
  bits: number,
  letters: Letters,
  add: Add,
): void {
  for (const [meaning, spellings] of Object.entries(names))
    for (const spelling of spellings)
      add(spelling, kind, bits, meaning, isAcronym(spelling) ? 'exact' : letters);
}

/**
 * Adds an app's names. Names of a watched app are added as names of that app, names of any other
 * app as those of another thing that can be banned.
 */
function addApp(app: App, languages: readonly Language[], add: Add): void {
  if (app.watched) addWatchedApp(app, languages, add);
  else for (const name of app.names) add(name, 'other', ALL_LANGUAGES, app.id, 'capital');
}

function addWatchedApp(app: App, languages: readonly Language[], add: Add): void {
  for (const name of app.names) {
    add(name, 'app', ALL_LANGUAGES, app.id);
    if (!/\p{L}$/u.test(name)) continue;
    for (const [index, { appEndings }] of languages.entries())
      for (const ending of appEndings ?? []) add(name + ending, 'app', 1 << index, app.id);
  }
  addNames({ [app.id]: app.companyNames ?? [] }, 'company', ALL_LANGUAGES, 'capital', add);
  addNames({ [app.id]: app.abroadNames ?? [] }, 'abroad', ALL_LANGUAGES, 'any', add);
}

/** Minimum ages that laws on minors set. */
const AGES = ['13', '14', '15', '16'];

/** True for a word for minors that names an age: "under 16". */
function namesAge(word: string): boolean {
  return /[\d#]/.test(word);
}

/**
 * Returns a word with each age, in digits and in letters, in place of its `#`. A word whose number
 * is open at its end (`under 1*`) stays, and is also returned with the ages in letters.
 */
function withAges(word: string, ageWords: readonly string[]): string[] {
  if (word.includes('#')) return [...AGES, ...ageWords].map((age) => word.replace('#', age));
  return word.endsWith('1*') ? [word, ...ageWords.map((age) => word.replace('1*', age))] : [word];
}

/**
 * True for US, UK, EU, U.S., NSW: short names in capitals, which mean something else in small
 * letters.
 */
function isAcronym(name: string): boolean {
  return name.length <= 5 && /^[\p{Lu}.]+$/u.test(name) && /^[A-Z]/.test(name);
}

/**
 * Returns the simplified form of each traditional Chinese character, from the languages' files.
 */
export function variantsOf(languages: readonly Language[]): Map<string, string> {
  const pairs = languages.flatMap(({ variants }) => variants?.split(/\s+/) ?? []);
  return new Map(
    pairs.filter((pair) => pair.length === 2).map((pair) => [pair[0] as string, pair[1] as string]),
  );
}
