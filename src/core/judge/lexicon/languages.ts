import * as z from 'zod/mini';
import { authoredData } from '../../dates/authored-data.ts';
import { scopeSchema } from '../../record/schema.ts';
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

/**
 * Phrases beside a place (see `scenesSchema`). `*` may stand at the end of any word of the phrase
 * ("notowan* w"), and `#` stands for a number. In the schema `words`, `*` may stand only at the
 * end of the whole phrase.
 */
const sitePhrases = z.array(
  z.string().check(
    z.minLength(1),
    z.maxLength(80),
    z.refine((phrase) => !/[@§¤]|\*\S/.test(phrase), {
      error: ({ input }) => `"${input}" would never be found: * may stand only at a word's end`,
    }),
  ),
);
const wordsByKey = z.record(z.string(), words);

/**
 * Script, such as Arabic, by which a language is recognised. Left out for Latin letters. If
 * languages share a script, their most frequent words decide.
 */
const scriptSchema = z.strictObject({
  /**
   * First and last UTF-16 unit of the letters. Languages with other scripts hardly use letters in
   * this range, except that Japanese also uses Chinese characters.
   */
  first: z.int().check(z.minimum(0x300)),
  last: z.int(),
  /**
   * A text is in this script if more than 1 / `oneIn` of the text's letters belong to the script.
   * The default is 7: more than a seventh.
   */
  oneIn: z.optional(z.int().check(z.positive())),
});

/**
 * Words and dates whose full stop does not end a sentence. Abbreviations are in lower case, without
 * their last full stop: `z.b` for "z.B."
 */
const fullStopsSchema = z.strictObject({
  /** Abbreviations that do not end a sentence: titles (`dr`) and others (`z.b`). */
  abbreviations: z.optional(words),
  /**
   * Words that are abbreviations only before a number: `no` in "No. 3", but not in "she said no."
   */
  beforeNumbers: z.optional(words),
  /**
   * True when the short names of months in `dataset/dates/months.yaml` are written with a full
   * stop: "Sept. 19".
   */
  shortMonths: z.optional(z.boolean()),
  /**
   * True when the language writes a full stop after the day, and the month begins with a capital:
   * German "13. März" ("13 March").
   */
  days: z.optional(z.boolean()),
});

/**
 * Words for local bodies, such as councils. A town's name beside such a word stands for the town's
 * region: "Boston city council" for Massachusetts. Words for mayors and universities are left out,
 * because articles quote mayors and universities on bans elsewhere.
 */
const localSchema = z.strictObject({
  /** Words that come right before a town's name: "city of", "mairie de". */
  before: z.optional(words),
  /** Words that come right after a town's name: "city council", Japanese "市議会". */
  after: z.optional(words),
  /** The words of `before` and `after` that mean a county: "county of". */
  county: z.optional(words),
  /** Endings that names of towns take in this language: "er" in German "Freiburger". */
  endings: z.optional(words),
});

/** Words of one language for local bodies. */
export type LocalBodies = z.infer<typeof localSchema>;

/**
 * Words that show that somebody only spoke, met, testified or died in a city: "told reporters in
 * Madrid". Such a sentence does not show that Spain restricts anything.
 */
const scenesSchema = z.strictObject({
  /**
   * Verbs and nouns for what people do in a city that itself restricts nothing: "said", "met",
   * "talks", "death".
   */
  acts: words,
  /** Words right before the city: "in", "at". */
  before: z.optional(words),
  /**
   * Words or endings right after the city: "'da" ("in") in "Ankara'da konuştu" ("spoke in
   * Ankara").
   */
  after: z.optional(words),
  /**
   * Phrases right before a place of any kind, such as "trip to", "stored in" or "aid for". They
   * show that the text names the place for another reason than its law. In every word and phrase
   * of this schema, "…" stands for up to 12 characters: German "Zölle von … gegen" ("tariffs of …
   * on").
   */
  beforeSites: z.optional(sitePhrases),
  /**
   * Phrases right after a place of any kind, such as "time" in "10 a.m. Nepal time". They show
   * that the text names the place for another reason than its law.
   */
  afterSites: z.optional(sitePhrases),
  /**
   * Nouns for papers, people and companies: "diario" in Spanish "un diario danés", "gazeta" in
   * Polish "duńska gazeta". A place in lower case right beside such a noun, such as "danés"
   * ("Danish"), says only where the paper, person or company is from. Left out for languages that
   * write "Danish" with a capital letter.
   */
  origins: z.optional(sitePhrases),
});

/**
 * Words of one language that show that a city is only where something happened (see `isScene`).
 */
export type SceneWords = z.infer<typeof scenesSchema>;

/**
 * Words of one language with which articles are judged (`dataset/languages/??.yaml`).
 * docs/judging.md explains each class of words.
 */
export const languageSchema = z.strictObject({
  language: z.string().check(z.regex(/^[a-z]{2}$/)),
  common: words,
  /**
   * Small words, such as "the" and "its". They may stand between two words that must be close
   * together: "lifts the ban" (see `Beside`).
   */
  between: words,
  ban: words,
  curb: words,
  /**
   * Words that deny permission: "may not", "not allowed". They count only in a sentence about a
   * law: "under-16s may not use it", but not "Kenyan children can't believe they won" (see
   * `withBarred`).
   */
  barred: words,
  lift: words,
  /**
   * Words of permission ("permits", "green light") and of refusal ("won't let"). Permission
   * counts as lifting a ban, and refusal counts as a ban, but only in one of these cases:
   * - The word is near an app and a word of `uses`: "lets TikTok return". For a refusal, a word
   *   of `gadgets` may replace the word of `uses`. If the language has the list `onward` ("in",
   *   "until"), these three words must be followed by the end of the clause, a comma, a number or
   *   a word of `onward`. Words for circumstances, such as a place, may stand in between.
   * - The word is written with `@`, which stands for an app ("let @"), and the clause ends after
   *   the app (see `withPermits`).
   */
  permits: z.strictObject({
    words,
    refusals: words,
    uses: words,
    onward: z.optional(words),
  }),
  sale: words,
  instrument: words,
  ground: words,
  authority: words,
  /**
   * Words for devices of any owner: "phones". A `¤` in a phrase of `device` stands for such a
   * word: "state ¤" matches "state phones".
   */
  gadgets: words,
  /** Words that say that a law is already in force: "took effect", "has banned". */
  inForce: words,
  /** Words that say that a law will apply only later: "will take effect", "next month". */
  notYet: words,
  /** Words that say that other places have a law like the one in the article: "similar rules". */
  sameStep: words,
  /** Words that leave open whether there will be a restriction: "could", "whether". */
  hypothetical: words,
  /** Words that say that something is done once more: "again", "re-imposed". */
  anew: words,
  /** Words for the end of a restriction: "works again", "struck down for good". */
  over: words,
  /** Words that deny something: "no", "ruled out". */
  negation: words,
  /** Words for what an event does to a restriction, grouped by effect. */
  effects: z.strictObject({
    /** Words that say that there will be no restriction: "no plan to ban". */
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
  /**
   * Names of app stores, and words for removal. Near the name of a store, a word for removal means
   * a ban: "removed from the App Store".
   */
  stores: z.strictObject({ names: words, removal: words }),
  pronoun: words,
  group: words,
  /** Words for people whom a law keeps off social media. */
  minors: words,
  /**
   * The numbers from 13 to 16 in words, such as "thirteen", which may replace digits in `minors`,
   * `ages` and `ageNumbers`. The word for 13 must be the first, because the first word also means
   * the minimum age in most apps' own rules (kind `own-age`).
   */
  ageWords: words,
  /**
   * Phrases for a minimum age: "minimum age", "from age #". `#` stands for the number. Each phrase
   * counts both as a word for minors and as a word for a restriction.
   */
  ages: z.optional(words),
  /**
   * Phrases with `#` for a number: "to #". They mean an age only near a word of `ageNouns` or
   * `ageLimits`.
   */
  ageNumbers: words,
  /** Words that show that a number near them is the age of users: "aged", "join". */
  ageNouns: words,
  /** Words that make a number near them a minimum age: "threshold", "floor". */
  ageLimits: words,
  /**
   * Words for parents and for their consent, which a law may require: "parents" near "agree". If
   * the sentence also has a word of `data`, the consent is only to the use of data.
   */
  parental: z.strictObject({ parents: words, consent: words, data: words }),
  /**
   * Words that show whom or what a law applies to: "campus", "soldiers", "contracts". They are
   * keyed by the law's scope. Officials' devices are in `device`, minors in `minors` and `ages`.
   */
  scopes: z.optional(z.partialRecord(scopeSchema, words)),
  /**
   * Words for all people of a country: "the entire population", "all citizens". A ban for them is
   * a ban for everyone, even in an article about officials' devices or minors.
   */
  everyone: words,
  moderated: words,
  people: words,
  /**
   * Words for a person whom an app may shut out: "journalist". In "TikTok bans journalist", the
   * person is banned and not the app.
   */
  person: words,
  /** Words that ask somebody to do something: "urges TikTok to lift its ban". */
  demand: words,
  acts: words,
  medium: z.strictObject({
    before: words,
    after: words,
    off: z.optional(words),
    /** Words for spreading something, beside a word of `before`: "shared on". */
    spread: z.optional(words),
    /**
     * Words for spreading something. They count only right after an app's name, and need no
     * preposition such as "on" (see `before`): Japanese "で拡散" ("spreads on").
     */
    spreadAfter: z.optional(words),
  }),
  other: words,
  topic: words,
  /**
   * Signs that an app or a network was cut off or restored. Only several of them together count
   * (see `lossOfAccess`).
   */
  cutOffs: z.strictObject({
    /** Words for a lost or a slow connection: "stopped working", "silent", "slow". */
    lost: words,
    /** Words for the return of a connection: "again", "back". */
    again: words,
    /**
     * Verbs of use: "load", "open". With a negation, as in "won't load", they say that a
     * connection is lost.
     */
    use: words,
    /** Words for network operators and their customers: "operators", "subscribers". */
    carriers: words,
    /** Ways around a block: "VPN". */
    detours: words,
    /** Occasions on which networks are cut off: "election", "protests", "exams". */
    occasions: words,
    /** Words for ordinary causes of a failure: "server", "cable", "storm". */
    faults: words,
  }),
  court: words,
  /**
   * Words for private bodies and their devices: "bank", "club", "company phones". A company's ban
   * on its own phones is not law.
   */
  privateBodies: words,
  /**
   * Words for what a company runs and may give up by itself: "office", "jobs". Words for
   * employees do not belong here, because a state may ban an app for its own employees by law.
   */
  workplaces: words,
  /**
   * Words for a member of a family: "daughter". A restriction among members of a family, as in
   * "her father told her to remove TikTok", is not a law (see `isFamilyRule`).
   */
  relatives: words,
  /**
   * Words for members of a national parliament. The state or province beside such a word is where
   * the member was elected: "Senator Rubio of Florida".
   */
  members: z.optional(words),
  /**
   * True if this language always names a court's place before the court: Japanese "東京地裁" ("Tokyo
   * District Court").
   */
  seatFirst: z.optional(z.boolean()),
  /**
   * Words for a state or province and its government: "state", "governor". "The state's ban" shows
   * that the article is about the state itself.
   */
  states: z.optional(words),
  /**
   * Words for the whole country, or for its other parts, in an article about a state or province:
   * "federal government", "other states".
   */
  nation: words,
  /**
   * Phrases that mean countries without naming them: "several European countries". Bans there say
   * nothing about the law of the place that the article is about.
   */
  elsewhere: words,
  /** Words for parliaments and their chambers: "parliament", "Senate". */
  parliaments: words,
  /** Words that refer to the place named last: "there", "in that country". */
  there: words,
  local: z.optional(localSchema),
  besides: z.strictObject({ before: words, after: words }),
  scenes: scenesSchema,
  /**
   * Words beside an app's name which show that the app itself bans something: "banned by TikTok".
   * A word in `weak` also needs a word in `done`: German "von … gesperrt" ("blocked by …").
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
  /** Names of daily digests: "morning briefing". They count only near the beginning of a title. */
  digest: z.optional(words),
  titles: words,
  ordinaryNames: words,
  /**
   * Phrases that contain a word of another class but mean something else: "block party" is not
   * "block". Capitals make no difference.
   */
  ignored: z.optional(words),
  /** Endings that names of apps take in this language: "a" in Polish "TikToka" ("of TikTok"). */
  appEndings: z.optional(words),
  /**
   * Pairs of characters that count as the same character. White space separates the pairs. In
   * "國国", the traditional form comes first; the simplified form replaces it.
   */
  variants: z.optional(z.string()),
  script: z.optional(scriptSchema),
  fullStops: z.optional(fullStopsSchema),
});

/** Names of the world's jurisdictions in one language (`dataset/languages/??-places.yaml`). */
const placesSchema = z.strictObject({
  language: z.string().check(z.regex(/^[a-z]{2}$/)),
  /**
   * Code of the country that an article in this language is about if it names no country: `IT` for
   * Italian. Left out for a language of several countries, such as English.
   */
  home: z.optional(z.string()),
  /**
   * Names of places, keyed by the place's code. In a text, a name must begin with a capital,
   * unless the script has no capitals. A country that is not listed gets its name from Unicode's
   * CLDR (see `countryNames`).
   */
  names: wordsByKey,
  /** Endings that names of places take: "s" in German "Griechenlands" ("of Greece"). */
  nameEndings: z.optional(words),
  /** Adjectives for places, keyed by the place's code. They count with or without a capital. */
  adjectives: z.optional(wordsByKey),
  /** Capitals and other large cities, keyed by their country's code. */
  capitals: z.optional(wordsByKey),
  /** Bodies and people that stand for a jurisdiction, keyed by its code. */
  officials: z.optional(wordsByKey),
  /**
   * General names of bodies, such as "Senate", keyed by the code of the place whose body is
   * usually meant. The name usually counts only if the article names this place, or no place at
   * all.
   */
  usual: z.optional(wordsByKey),
  /**
   * Names of the record's bodies in this language, keyed by the name in the record. They connect
   * an article with the events of a body.
   */
  bodies: z.optional(wordsByKey),
  /**
   * Names of places that are also names of persons, such as "Jordan". In "Jim Jordan", the name is
   * not the place. The lists of all languages are merged, and the merged list applies to every
   * article.
   */
  personNames: z.optional(words),
  /**
   * Names of regions of several countries: "Latin America", "the Indian Ocean". The name of a
   * place inside such a name does not count.
   */
  regions: words,
  /**
   * Names that contain the name of a place but mean something else: "Jordan Bardella". Capitals
   * make no difference.
   */
  ignored: z.optional(words),
});

/** One language's words and place names, with which articles in this language are judged. */
export type Language = z.infer<typeof languageSchema> & { places: Places };

/** A writing system by which a text's language is recognised, such as Arabic letters. */
export type Script = z.infer<typeof scriptSchema>;
/**
 * Name of an effect that an event has on a restriction. In an article, "signs" shows the effect
 * `sign`, and "banned" shows the effect `ban`.
 */
export type Effect = keyof Language['effects'] | 'ban';

/** Names of places, bodies and officials in one language. */
export type Places = z.infer<typeof placesSchema>;

const FILES: Readonly<Record<string, unknown>> = import.meta.glob(
  '../../../../dataset/languages/*.yaml',
  { eager: true, import: 'default' },
);

/**
 * Returns all languages of `dataset/languages`, sorted by code. If a file is missing, does not fit
 * its schema or gives another language than its name, throws an Error that names the file. Tests
 * pass `files`, the data of each file by its path.
 */
export function allLanguages(files = FILES): Language[] {
  const allPlaces = parseAll(placesSchema, files, true);
  const places = new Map(allPlaces.map((entry) => [entry.language, entry]));
  return parseAll(languageSchema, files, false).map((language) => ({
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

function parseAll<T extends { language: string }>(
  schema: z.ZodMiniType<T>,
  files: typeof FILES,
  places: boolean,
): T[] {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([path, data]) => {
    if (path.endsWith('-places.yaml') !== places) return [];
    const file = path.replace('../../../../', '');
    const parsed = authoredData(schema, data, file);
    const code = file.replace(/^.*\/|(-places)?\.yaml$/g, '');
    if (parsed.language === code) return [parsed];
    throw new Error(
      `${file}: language: "${parsed.language}" must be "${code}", as in the file's name`,
    );
  });
}
