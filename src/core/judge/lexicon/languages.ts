import * as z from 'zod/mini';
import { countryNames } from './country-names.ts';

const words = z.array(z.string().check(z.minLength(1), z.maxLength(80)));
const wordsByKey = z.record(z.string(), words);

/**
 * Script that tells a language before any word does; none for Latin. Languages of one script repeat
 * it, and their frequent words decide between them.
 */
const scriptSchema = z.strictObject({
  /** First and last code point of the letters that only these languages use. */
  first: z.int(),
  last: z.int(),
  /** A text is in the script when more than one letter in this many is; 7 by default. */
  oneIn: z.optional(z.int().check(z.positive())),
});

/** Full stops that end no sentence. Abbreviations are in lower case, without their last full stop. */
const fullStopsSchema = z.strictObject({
  /** Titles before names and the like: `dr`, `z.b`. */
  abbreviations: z.optional(words),
  /** Abbreviations before a number only: `no` in "No. 3", but not in "she said no." */
  beforeNumbers: z.optional(words),
  /** True when the short names of months in `dataset/dates/months.yaml` take a full stop: "Sept. 19". */
  shortMonths: z.optional(z.boolean()),
  /** True when a day takes one before a month with a capital: "13. März". */
  days: z.optional(z.boolean()),
});

/** The words of one language by which an article is judged (`dataset/languages/??.yaml`); docs/judging.md explains each class. */
export const languageSchema = z.strictObject({
  language: z.string().check(z.regex(/^[a-z]{2}$/)),
  common: words,
  ban: words,
  curb: words,
  lift: words,
  sale: words,
  instrument: words,
  ground: words,
  authority: words,
  /** By effect: words for what an event does. */
  effects: z.strictObject({
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
  /** Where apps are had, and what is done to one that is taken out there: both together are a ban. */
  stores: z.strictObject({ names: words, removal: words }),
  pronoun: words,
  group: words,
  /** Whom a law keeps off social media. */
  minors: words,
  /** An age from which one may be there, `#` for each of some: both whom a law keeps off and that it does. */
  ages: z.optional(words),
  moderated: words,
  people: words,
  /** A single one whom an app shuts out, for whom authorities may speak up: a journalist. */
  person: words,
  /** Right before an app's name: it is asked to do something, hence it is who did it. */
  demand: words,
  acts: words,
  medium: z.strictObject({ before: words, after: words, off: z.optional(words) }),
  other: words,
  topic: words,
  court: words,
  /** A place before a court is where it sits; one after it is not. */
  seatFirst: z.optional(z.boolean()),
  /** One of a country's parts: beside it the part is meant, and it only says where; in a text on a part's court the part's own rule is. */
  states: z.optional(words),
  besides: z.strictObject({ before: words, after: words }),
  /** Beside an app's name: it is who restricts, "banned by TikTok". A weak one may mean something else and counts only with a `done` at the restricting word. */
  agents: z.optional(
    z.strictObject({
      before: z.optional(words),
      after: z.optional(words),
      weak: z.optional(z.strictObject({ before: z.optional(words), after: z.optional(words), done: words })),
    }),
  ),
  /** What a digest of the day is called, at its title's beginning. */
  digest: z.optional(words),
  titles: words,
  ordinaryNames: words,
  /** Endings that names of apps take, `TikToka`. */
  appEndings: z.optional(words),
  /** Pairs of a character and the one it is read as, white space between pairs. */
  variants: z.optional(z.string()),
  script: z.optional(scriptSchema),
  fullStops: z.optional(fullStopsSchema),
});

/** How one language calls the world's jurisdictions (`dataset/languages/??-places.yaml`). */
export const placesSchema = z.strictObject({
  language: z.string().check(z.regex(/^[a-z]{2}$/)),
  /** The one country whose papers write in this language: meant by an article that names no other. */
  home: z.optional(z.string()),
  /** By code. Begin with a capital in a text, in scripts that have capitals. A country that is left out has its CLDR name. */
  names: wordsByKey,
  /** By code. Any case. */
  adjectives: z.optional(wordsByKey),
  /** By code: capitals, bodies and people that stand for it. */
  officials: z.optional(wordsByKey),
  /** By code: bodies of a general name that mean its own only in an article that names no other place. */
  usual: z.optional(wordsByKey),
  /** By the record's own name of a body: what it is called. It points to the body's events; whose body it is, the classes above tell. */
  bodies: z.optional(wordsByKey),
  /** Names that contain a place's and mean no jurisdiction. */
  ignored: z.optional(words),
});

export type Language = z.infer<typeof languageSchema> & { places: Places };
export type Script = z.infer<typeof scriptSchema>;
/** What an event does to a restriction, as a sentence tells it. */
export type Effect = keyof Language['effects'] | 'ban';
export type Places = z.infer<typeof placesSchema>;

/**
 * Every language of `dataset/languages`, in the order of their codes. Throws an Error that names
 * the file and the fault when one does not fit the schema or a language has no file of places.
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
  throw new Error(`dataset/languages/${language}-places.yaml is missing; add the names of places there.`);
}

function withCountryNames(places: Places): Places {
  return { ...places, names: { ...countryNames(places.language), ...places.names } };
}

const FILES = import.meta.glob('../../../../dataset/languages/*.yaml', { eager: true, import: 'default' });

function parseAll<T>(schema: z.ZodMiniType<T>, places: boolean): T[] {
  const files = Object.entries(FILES).sort(([a], [b]) => (a < b ? -1 : 1));
  return files.flatMap(([file, data]) => {
    if (file.endsWith('-places.yaml') !== places) return [];
    const parsed = schema.safeParse(data);
    if (parsed.success) return [parsed.data];
    throw new Error(`${file.replace('../../../../', '')} is not valid: ${z.prettifyError(parsed.error)}`);
  });
}
