import * as z from 'zod/mini';
import { authoredData } from '../../dates/authored-data.ts';
import { countryNames } from './country-names.ts';
import { readWord } from './parse-word.ts';

const words = z.array(
  z.string().check(
    z.minLength(1),
    z.maxLength(80),
    z.refine((word) => readWord(word) !== null, {
      error: ({ input }) =>
        `"${input}" would never be found: * may stand only at the end of the words, and @, § or ¤ only before or after them`,
    }),
  ),
);
const wordsByKey = z.record(z.string(), words);

/**
 * Script that shows a text's language before any word is read; missing for languages in Latin
 * script. Languages that share a script have equal entries, and frequent words decide between
 * them.
 */
const scriptSchema = z.strictObject({
  /**
   * First and last UTF-16 unit of a range of letters that only the languages of this script use.
   * Latin letters are not in the range.
   */
  first: z.int().check(z.minimum(0x300)),
  last: z.int(),
  /**
   * A text counts as written in the script when more than one of this many letters belongs to it.
   * The default is 7.
   */
  oneIn: z.optional(z.int().check(z.positive())),
});

/**
 * Full stops that end no sentence. Abbreviations are in lower case, without their last full stop.
 */
const fullStopsSchema = z.strictObject({
  /** Abbreviations that do not end a sentence: titles (`dr`) and others (`z.b`). */
  abbreviations: z.optional(words),
  /**
   * Words that are abbreviations only before a number: `no` in "No. 3", but not in "she said no."
   */
  beforeNumbers: z.optional(words),
  /**
   * True when the short names of months in `dataset/dates/months.yaml` take a full stop: "Sept.
   * 19".
   */
  shortMonths: z.optional(z.boolean()),
  /** True when a day takes a full stop before a month with a capital: "13. März". */
  days: z.optional(z.boolean()),
});

/**
 * Words of one language by which articles are judged (`dataset/languages/??.yaml`).
 * docs/judging.md explains each class.
 */
export const languageSchema = z.strictObject({
  language: z.string().check(z.regex(/^[a-z]{2}$/)),
  common: words,
  /**
   * Small words that may come between a word and the app or the law that it needs beside it:
   * articles, possessives, prepositions, names for a kind of app.
   */
  between: words,
  ban: words,
  curb: words,
  /**
   * Words that deny permission: "may not", "not allowed". They mean a restriction only in a
   * sentence that says to whom a rule applies: minors, officials with devices, soldiers.
   */
  barred: words,
  lift: words,
  sale: words,
  instrument: words,
  ground: words,
  authority: words,
  /** Devices, whoever owns them. A device beside an authority counts as an officials' device. */
  gadgets: words,
  /** Words that say that a rule is already in force: "took effect", "has banned". */
  inForce: words,
  /** Words for a rule that is decided and applies only later: "will take effect", "next month". */
  notYet: words,
  /** Words for a step elsewhere that resembles the step in the article: "similar rules". */
  sameStep: words,
  /** Words that leave open whether there will be a restriction: "could", "whether". */
  hypothetical: words,
  /** Words for the end of a restriction: "works again", "struck down for good". */
  over: words,
  /** Words that deny something: "no", "ruled out". */
  negation: words,
  /** Words for what an event does to a restriction, by effect. */
  effects: z.strictObject({
    /** Denials that there will be a restriction: "no plan to ban". */
    deny: words,
    block: words,
    uphold: words,
    lift: words,
    delay: words,
    sue: words,
    pass: words,
    sign: words,
    propose: words,
    sell: words,
  }),
  device: words,
  /** App stores, and words for removal from them; a removal near a store means a ban. */
  stores: z.strictObject({ names: words, removal: words }),
  pronoun: words,
  group: words,
  /** Words for people whom a law keeps off social media. */
  minors: words,
  /**
   * The numbers 13 to 16 spelled out. `minors` and `ages` accept these words wherever they accept
   * digits. The first is 13, the age from which apps admit people by their own rules.
   */
  ageWords: words,
  /**
   * Phrases for a minimum age, with `#` for the number. Each names both the people and the
   * restriction.
   */
  ages: z.optional(words),
  /**
   * Words for the people or dealings that a rule concerns, by the rule's scope: campus networks,
   * soldiers, offices of the company, contracts. Words for officials' devices are in `device`, and
   * words for minors in `minors` and `ages`.
   */
  scopes: z.optional(
    z.strictObject({
      public: z.optional(words),
      education: z.optional(words),
      military: z.optional(words),
      operations: z.optional(words),
      procurement: z.optional(words),
    }),
  ),
  moderated: words,
  people: words,
  /**
   * Words for an individual, such as a journalist, whom an app may shut out and whom authorities
   * may defend.
   */
  person: words,
  /**
   * Words right before an app's name by which somebody asks the app to do something ("urges").
   * Such a word shows that the app is the one that acted.
   */
  demand: words,
  acts: words,
  medium: z.strictObject({ before: words, after: words, off: z.optional(words) }),
  other: words,
  topic: words,
  court: words,
  /**
   * True when a court's seat is written before the court, so that a place after the court is not
   * its seat.
   */
  seatFirst: z.optional(z.boolean()),
  /**
   * Words for a part of a country or for its government (state, governor). They show that an
   * article means the part itself, even if the article names only a court there. Beside such a
   * word, a country's name only says where the part lies.
   */
  states: z.optional(words),
  besides: z.strictObject({ before: words, after: words }),
  /**
   * Words for occasions on which somebody speaks or people meet. A place beside such a word is
   * where the occasion was held.
   */
  venues: words,
  /**
   * Words beside an app's name that show that the app itself restricts something: "banned by
   * TikTok". A weak word also has other meanings. It counts only together with a `done` word
   * beside the restricting word.
   */
  agents: z.optional(
    z.strictObject({
      before: z.optional(words),
      after: z.optional(words),
      weak: z.optional(
        z.strictObject({ before: z.optional(words), after: z.optional(words), done: words }),
      ),
    }),
  ),
  /** Names of digests of the day ("morning briefing") at the beginning of a title. */
  digest: z.optional(words),
  titles: words,
  ordinaryNames: words,
  /** Endings that names of apps take in this language: `TikToka`. */
  appEndings: z.optional(words),
  /** Pairs of characters, separated by white space: a character and its replacement. */
  variants: z.optional(z.string()),
  script: z.optional(scriptSchema),
  fullStops: z.optional(fullStopsSchema),
});

/** Names of the world's jurisdictions in one language (`dataset/languages/??-places.yaml`). */
export const placesSchema = z.strictObject({
  language: z.string().check(z.regex(/^[a-z]{2}$/)),
  /**
   * Code of the country that an article means when it names no country. Only for a language in
   * which the newspapers of a single country write.
   */
  home: z.optional(z.string()),
  /**
   * Names of places by code. In scripts that have capitals, a name counts only with a capital at
   * its beginning. A country that is left out has its CLDR name.
   */
  names: wordsByKey,
  /** Endings that names of places take in this language: the genitive "Griechenlands". */
  nameEndings: z.optional(words),
  /** Adjectives for places, by code, which count with or without a capital. */
  adjectives: z.optional(wordsByKey),
  /** Capitals and other large cities, by the code of their country. */
  capitals: z.optional(wordsByKey),
  /** Bodies and people that represent a jurisdiction, by its code. */
  officials: z.optional(wordsByKey),
  /**
   * Bodies with a general name ("Senate"), by the code of their jurisdiction. Such a name means
   * the body of this jurisdiction only in an article that names no other place.
   */
  usual: z.optional(wordsByKey),
  /**
   * This language's names of a body, by the record's own name for the body. A name points to
   * events in which the body acts. The body's jurisdiction follows from the classes above.
   */
  bodies: z.optional(wordsByKey),
  /**
   * Names and set phrases that contain a place's name or another word of the language with a
   * different meaning: 不得不 ("have to") is not 不得 ("may not").
   */
  ignored: z.optional(words),
});

/** One language's words for judging articles, and its names of places. */
export type Language = z.infer<typeof languageSchema> & { places: Places };

/** A script that identifies the languages written in it. */
export type Script = z.infer<typeof scriptSchema>;
/**
 * Effect of an event on a restriction, as a word expresses it. "Signs", for example, has the
 * effect `sign`.
 */
export type Effect = keyof Language['effects'] | 'ban';

/** A language's names of places and bodies, by jurisdiction. */
export type Places = z.infer<typeof placesSchema>;

/**
 * Returns every language of `dataset/languages`, sorted by code. Throws an Error that names the
 * file and the fault when a file does not fit its schema or a language has no file of places.
 */
export function allLanguages(): Language[] {
  const places = new Map(parseAll(placesSchema, true).map((entry) => [entry.language, entry]));
  return parseAll(languageSchema, false).map((language) => ({
    ...language,
    places: withCountryNames(placesOf(language, places)),
  }));
}

function placesOf({ language }: { language: string }, places: ReadonlyMap<string, Places>): Places {
  const found = places.get(language);
  if (found) return found;
  throw new Error(
    `dataset/languages/${language}-places.yaml is missing; add the names of places there.`,
  );
}

function withCountryNames(places: Places): Places {
  return { ...places, names: { ...countryNames(places.language), ...places.names } };
}

const FILES = import.meta.glob('../../../../dataset/languages/*.yaml', {
  eager: true,
  import: 'default',
});

function parseAll<T>(schema: z.ZodMiniType<T>, places: boolean): T[] {
  const files = Object.entries(FILES).sort(([a], [b]) => (a < b ? -1 : 1));
  return files.flatMap(([file, data]) => {
    if (file.endsWith('-places.yaml') !== places) return [];
    return [authoredData(schema, data, file.replace('../../../../', ''))];
  });
}
