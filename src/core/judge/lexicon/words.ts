import { foldName } from '../../text/fold.ts';
import { STANDS_AFTER } from '../reading/hit.ts';
import { REFUSED } from '../reading/permits.ts';
import { type AddWord, addNames, wordsTo } from './add-word.ts';
import { type FullStops, fullStopsOf } from './full-stops.ts';
import type { Language, LocalBodies, SceneWords, Script } from './languages.ts';
import { collectTerms, type Terms } from './term-list.ts';
import { type CompiledTowns, compileTowns, type Towns } from './town-index.ts';

/** Words of all languages, in a form that is compiled once and then used with any record. */
export interface Words extends Terms {
  variants: ReadonlyMap<string, string>;
  languages: readonly WordsLanguage[];
  /**
   * Very frequent words, such as "the", by which the language of a text is recognised. The value
   * has one bit for each language of the word.
   */
  common: ReadonlyMap<string, number>;
  /**
   * Small words, folded, such as "the". They may stand between two words that must be close (see
   * `Beside`). The value has one bit for each language.
   */
  between: ReadonlyMap<string, number>;
  /**
   * Words such as "until" in "may stay until May". They show that only a circumstance, such as a
   * time or a place, follows the words for what is permitted (see `withPermits`). They are folded
   * (see `fold`). The value has one bit for each language.
   */
  onward: ReadonlyMap<string, number>;
  fullStops: FullStops;
  /**
   * Names of places that are also names of persons, such as "Jordan". They are folded (see `fold`).
   */
  personNames: ReadonlySet<string>;
  towns: CompiledTowns;
}

/** Facts about one language. The judge needs them to read texts in that language. */
export interface WordsLanguage {
  code: string;
  bit: number;
  /**
   * Code of the country that an article in the language is about if it names no country, such as
   * `IT` for Italian; null for a language of several countries, such as English.
   */
  home: string | null;
  /** Script by which the language is recognised; null for languages in Latin script. */
  script: Script | null;
  /** Endings that apps' names take in the language: "a" in Polish "TikToka" ("of TikTok"). */
  appEndings: readonly string[];
  /** Words for local bodies, such as "city council"; null when the language has none. */
  local: LocalBodies | null;
  /**
   * Words that show that a city is only where somebody spoke, met or died, such as "told" and "in"
   * in "told reporters in Madrid".
   */
  scenes: SceneWords;
}

/** Maximum number of languages. Each language is one bit of a signed 32-bit number. */
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
  'anew',
  'over',
  'negation',
] as const;

const NO_TOWNS: Towns = {
  towns: {},
  counties: {},
  abbreviations: {},
  namesakes: {},
  capitals: {},
};

/** Compiles the words of all languages. Throws an Error for more than 31 languages. */
export function compileWords(languages: readonly Language[], towns = NO_TOWNS): Words {
  requireBits(languages.length);
  const variants = variantsOf(languages);
  const collector = collectTerms(variants);
  const add = wordsTo(collector.add);
  for (const [index, language] of languages.entries()) addLanguage(language, 1 << index, add);
  return {
    ...collector.terms(),
    variants,
    languages: languages.map(({ language, places, script, appEndings, local, scenes }, index) => ({
      code: language,
      bit: 1 << index,
      home: places.home ?? null,
      script: script ?? null,
      appEndings: appEndings ?? [],
      local: local ?? null,
      scenes,
    })),
    common: bitsByWord(languages, ({ common }) => common),
    between: bitsByWord(languages, ({ between }) =>
      between.map((word) => foldName(word, variants)),
    ),
    onward: bitsByWord(languages, ({ permits }) =>
      (permits.onward ?? []).map((word) => foldName(word, variants)),
    ),
    fullStops: fullStopsOf(languages),
    personNames: new Set(
      languages.flatMap(({ places }) =>
        (places.personNames ?? []).map((name) => foldName(name, variants)),
      ),
    ),
    towns: compileTowns(towns, variants),
  };
}

function requireBits(languages: number): void {
  if (languages <= MOST_LANGUAGES) return;
  throw new Error(
    `dataset/languages has ${languages} languages, and a term has bits for ${MOST_LANGUAGES}. Widen ` +
      'Term.languages in src/core/judge/lexicon/term.ts first.',
  );
}

/**
 * Returns the words that `wordsOf` takes from the languages. Each word is mapped to a number in
 * which one bit is set for each language that has the word.
 */
function bitsByWord(
  languages: readonly Language[],
  wordsOf: (language: Language) => readonly string[],
): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [index, language] of languages.entries())
    for (const word of wordsOf(language)) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  return bits;
}

function addLanguage(language: Language, bit: number, add: AddWord): void {
  for (const kind of WORD_KINDS) for (const word of language[kind]) add(word, kind, bit);
  for (const authored of language.minors)
    for (const word of withAges(authored, language.ageWords))
      add(word, 'minors', bit, namesAge(authored) ? 'age' : '');
  for (const word of (language.ages ?? []).flatMap((age) => withAges(age, language.ageWords))) {
    add(word, 'minors', bit, 'age');
    add(word, 'curb', bit);
  }
  for (const number of language.ageNumbers)
    for (const word of withAges(number, language.ageWords)) add(word, 'age-number', bit);
  for (const word of language.ageNouns) add(word, 'age-noun', bit);
  for (const word of language.ageLimits) add(word, 'age-limit', bit);
  for (const word of language.parental.parents) add(word, 'parent', bit);
  for (const word of language.parental.consent) add(word, 'consent', bit);
  for (const word of language.parental.data) add(word, 'data', bit);
  for (const word of language.ageWords.slice(0, 1)) add(word, 'own-age', bit);
  for (const word of language.permits.words) add(word, 'permit', bit);
  for (const word of language.permits.refusals) add(word, 'permit', bit, REFUSED);
  for (const word of language.permits.uses) add(word, 'permitted', bit);
  for (const word of language.gadgets) add(word, 'gadget', bit);
  for (const word of language.inForce) add(word, 'in-force', bit);
  const { lost, again, use, carriers, detours, occasions, faults } = language.cutOffs;
  for (const word of lost) add(word, 'lost', bit);
  for (const word of again) add(word, 'again', bit);
  for (const word of use) add(word, 'use', bit);
  for (const word of carriers) add(word, 'carrier', bit);
  for (const word of detours) add(word, 'detour', bit);
  for (const word of occasions) add(word, 'occasion', bit);
  for (const word of faults) add(word, 'fault', bit);
  for (const word of language.sameStep) add(word, 'same-step', bit);
  for (const word of language.notYet) add(word, 'not-yet', bit);
  addNames(language.effects, 'effect', bit, 'any', add);
  addNames(language.scopes ?? {}, 'scope', bit, 'any', add);
  for (const word of language.everyone) add(word, 'everyone', bit);
  for (const word of language.court)
    add(word, 'court', bit, language.seatFirst ? 'seat first' : '');
  for (const word of language.privateBodies) add(word, 'private-body', bit);
  for (const word of language.workplaces) add(word, 'workplace', bit);
  for (const word of language.relatives) add(word, 'relative', bit);
  for (const word of language.members ?? []) add(word, 'member', bit);
  for (const word of language.states ?? []) add(word, 'state', bit);
  for (const word of language.nation) add(word, 'nation', bit);
  for (const word of language.elsewhere) add(word, 'elsewhere', bit);
  for (const word of language.parliaments) add(word, 'parliament', bit);
  for (const word of language.there) add(word, 'there', bit);
  for (const word of language.medium.before) add(word, 'medium-before', bit);
  for (const word of language.medium.after) add(word, 'medium-after', bit);
  for (const word of language.medium.off ?? []) add(word, 'medium-off', bit);
  for (const word of language.medium.spread ?? []) add(word, 'spread', bit);
  for (const word of language.medium.spreadAfter ?? []) add(word, 'spread', bit, STANDS_AFTER);
  for (const word of language.stores.names) add(word, 'store', bit);
  for (const word of language.stores.removal) add(word, 'removal', bit);
  for (const word of language.besides.before) add(word, 'besides-before', bit);
  for (const word of language.besides.after) add(word, 'besides-after', bit);
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
  addNames(language.places.capitals ?? {}, 'place', bit, 'city', add);
  addNames(language.places.officials ?? {}, 'official', bit, 'capital', add);
  addNames(language.places.usual ?? {}, 'usual', bit, 'any', add);
  for (const [body, names] of Object.entries(language.places.bodies ?? {}))
    for (const name of names) add(name, 'body', bit, `body:${body}`);
  for (const name of language.places.regions) add(name, 'region', bit);
  for (const phrase of language.ignored ?? []) add(phrase, 'ignored', bit);
  for (const name of language.places.ignored ?? []) add(name, 'ignored', bit);
}

/**
 * Returns a language's names of places, keyed by the code of the place. If names take endings in
 * the language, adds each name with each ending.
 */
function withEndings({ names, nameEndings = [] }: Language['places']): Record<string, string[]> {
  if (nameEndings.length === 0) return names;
  const inflected = (name: string) => [name, ...nameEndings.map((ending) => name + ending)];
  return Object.fromEntries(
    Object.entries(names).map(([code, spellings]) => [code, spellings.flatMap(inflected)]),
  );
}

/** Minimum ages that laws on minors set. */
const AGES = ['13', '14', '15', '16'];

/** True for "under 16" and "under #": words for minors that contain an age. */
function namesAge(word: string): boolean {
  return /[\d#]/.test(word);
}

/** Returns a word of the dataset with the ages from 13 to 16 filled in. */
function withAges(word: string, ageWords: readonly string[]): string[] {
  // "From age #" becomes "from age 13", "from age thirteen" and so on.
  if (word.includes('#')) return [...AGES, ...ageWords].map((age) => word.replace('#', age));
  // "Under 1*" finds "under 13", but not "under thirteen", so ages in letters are added.
  return word.endsWith('1*') ? [word, ...ageWords.map((age) => word.replace('1*', age))] : [word];
}

/**
 * Returns the traditional Chinese characters in the languages' files. Each is mapped to its
 * simplified form, because the two forms count as the same character.
 */
function variantsOf(languages: readonly Language[]): Map<string, string> {
  const pairs = languages.flatMap(({ variants }) => variants?.split(/\s+/) ?? []);
  return new Map(
    pairs.filter((pair) => pair.length === 2).map((pair) => [pair[0] as string, pair[1] as string]),
  );
}
