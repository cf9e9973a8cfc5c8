import * as z from 'zod/mini';
import authored from '../../../../dataset/verb-forms.yaml';
import { oncePerKey } from '../../collections/once.ts';
import { authoredData } from '../../dates/authored-data.ts';
import { ALL_LETTERS } from '../../text/letters.ts';
import { type Hit, hitsOf } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { CLAUSE_ENDS } from './clauses.ts';

const words = z.optional(z.array(z.string().check(z.minLength(1))));

/**
 * Signs of the verb form of a word for a restriction: "will" in "will ban". A `*` at the end
 * stands for any ending.
 */
const signsSchema = z.strictObject({
  /**
   * Words that count if they are among the three words before (`before`) or after (`after`) the
   * word for the restriction. A script without spaces has other limits (see `UNSPACED_REACH`).
   */
  before: words,
  after: words,
  /**
   * Words that count only right before the word for the restriction: "to" in "to ban". In a script
   * without spaces, they have no effect.
   */
  rightBefore: words,
  /** Beginnings and endings that the word for the restriction has: "ed" in "banned". */
  beginnings: words,
  endings: words,
});

const grammarSchema = z.strictObject({
  /**
   * True for a language that puts the verb last, such as Turkish: "yasak getirdi" ("imposed a
   * ban"). Then `endings` may also be on the two words after the word for the ban.
   */
  verbsLast: z.optional(z.boolean()),
  /** True for a script without spaces between words. */
  unspaced: z.optional(z.boolean()),
  /**
   * True for German, which may put a whole clause between "will" and the verb: "will den Beamten
   * die App auf allen Diensthandys untersagen". For a verb, `before` then reaches that far.
   */
  framed: z.optional(z.boolean()),
  /**
   * Words for deciding and ordering. What is decided or ordered counts as done, although it looks
   * wanted or yet to come: "decided to ban", "ordered carriers to block". These words may stand
   * further away (see `DECIDED_REACH`), even beyond a comma.
   */
  decided: z.strictObject({ before: words, after: words }),
  /** Somebody wants, plans or threatens the restriction: "would ban", "a plan to ban". */
  wanted: signsSchema,
  /** The restriction will come: "will ban", or "Nepal to ban TikTok" in a headline. */
  later: signsSchema,
  /**
   * The restriction has been made: "banned", "has banned", or "Nepal bans TikTok" in a headline.
   */
  done: signsSchema,
});

type Grammar = z.infer<typeof grammarSchema>;
type Zone = keyof z.infer<typeof signsSchema>;

/**
 * Verb forms (see `grammarSchema`). They are tried in this order, and the first that fits counts.
 */
const FORMS = ['wanted', 'later', 'done'] as const;

/**
 * Verb form of a word for a restriction; `bare` if none of `FORMS` fits, and `decided` if it only
 * looks wanted or yet to come: "decided to ban".
 */
export type VerbForm = (typeof FORMS)[number] | 'decided' | 'bare';

/**
 * This many characters before and after a word for a restriction are searched for signs of its verb
 * form.
 */
const REACH = { before: 60, after: 40 };

/** Like `REACH.before`, for a verb in a language that is `framed`. */
const FRAME = 120;

/**
 * Numbers of words that are searched for a word such as "decided", before and after a word for a
 * restriction. In a script without spaces, `UNSPACED_REACH` applies instead.
 */
const DECIDED_REACH = { before: 8, after: 5 };

/**
 * Maximum number of characters that are searched for a word such as "decided", on either side of
 * a word for a restriction.
 */
const DECIDED_SEARCH = 120;

/**
 * Numbers of characters that are searched for signs of a verb form in a language without spaces,
 * such as Japanese: before the word for the restriction, at its end (`within`), after it, and on
 * either side of it for words that say that it was decided.
 */
const UNSPACED_REACH = { before: 8, within: 3, after: 8, decided: 12 };

/**
 * A text that shows a verb form if it occurs in a certain zone around the word for a restriction.
 * In "will ban", the text " will " occurs in the zone `before` of the word "ban".
 */
interface Sign {
  zone: Zone;
  text: string;
  /**
   * Longer endings that also end in `text`, but show another verb form. In Turkish, `ecek` ("will")
   * shows `later`, but `abilecek` ("may") shows `wanted`.
   */
  longer: readonly string[];
}

/** The signs of one verb form. */
interface Signs {
  /** Whole words, such as "will". They are looked up, because searching for each is slower. */
  words: Record<WordZone, ReadonlySet<string>>;
  /** All other signs: parts of words, and phrases. */
  parts: readonly Sign[];
}

/** Zones that consist of whole words. */
const WORD_ZONES = ['before', 'rightBefore', 'after'] as const satisfies readonly Zone[];
type WordZone = (typeof WORD_ZONES)[number];

interface Language extends Pick<Grammar, 'verbsLast' | 'unspaced' | 'framed'> {
  /** Words for deciding and ordering, with spaces as in `Sign.text`. */
  decided: Record<'before' | 'after', readonly string[]>;
  signs: Record<(typeof FORMS)[number], Signs>;
}

const GRAMMARS = authoredData(
  z.record(z.string(), grammarSchema),
  authored,
  'dataset/verb-forms.yaml',
);

/** Returns a language's signs; null if the dataset lacks its verb forms. */
const languageOf = oncePerKey((lang: string): Language | null => {
  const grammar = GRAMMARS[lang];
  return grammar ? compiled(grammar) : null;
});

/** Matches the letters and digits at the beginning of a text. */
const REST_OF_WORD = new RegExp(`^[0-9${ALL_LETTERS}]*`);

/**
 * Returns the verb form of a word for a restriction in its sentence. Null when the sentence's
 * language is unknown or the dataset lacks its verb forms.
 */
export function verbFormOf({ text, start, lang, hits }: Sentence, hit: Hit): VerbForm | null {
  const language = languageOf(lang);
  if (!language) return null;
  const { texts, words } = zonesAround(text, hit.start - start, hit.end - start, language);
  const shows = (form: (typeof FORMS)[number]) => {
    const signs = language.signs[form];
    return (
      WORD_ZONES.some((zone) => words[zone].some((word) => signs.words[zone].has(word))) ||
      signs.parts.some(
        ({ zone, text, longer }) =>
          texts[zone].includes(text) && !longer.some((other) => texts[zone].includes(other)),
      )
    );
  };
  const form = FORMS.find(shows) ?? 'bare';
  if (form !== 'wanted' && form !== 'later') return form;
  const negations = hitsOf(hits, 'negation').map((no) => no.start - start);
  return isDecided(text, hit.start - start, hit.end - start, negations, language)
    ? 'decided'
    : form;
}

/**
 * True when the words around a word for a restriction say that it was decided or ordered. In "has
 * not decided to ban" and "decided not to ban", nothing was decided. A negation counts only on the
 * side of the word for deciding: "decided to ban TikTok because it does not pay" tells of a
 * decision.
 */
function isDecided(
  text: string,
  start: number,
  end: number,
  negations: readonly number[],
  { decided, unspaced }: Language,
): boolean {
  const reach = unspaced
    ? { before: UNSPACED_REACH.decided, after: UNSPACED_REACH.decided }
    : DECIDED_REACH;
  // The reach counts words or, in a script without spaces, characters.
  const unitsIn = (from: number, until: number) => {
    const part = text.slice(Math.max(0, from), until).toLowerCase();
    return unspaced ? part.split('') : wordsIn(part.replace(CLAUSE_ENDS.each, ' '));
  };
  const joined = (units: string[]) => (unspaced ? units.join('') : spaced(units));
  const preceding = joined(unitsIn(start - DECIDED_SEARCH, start).slice(-reach.before));
  const following = joined(unitsIn(end, end + DECIDED_SEARCH).slice(0, reach.after));
  const deniedBefore = negations.some(
    (no) => no < start && unitsIn(no, start).length <= reach.before,
  );
  const deniedAfter = negations.some((no) => no >= start && unitsIn(end, no).length < reach.after);
  return (
    (!deniedBefore && decided.before.some((word) => preceding.includes(word))) ||
    (!deniedAfter && decided.after.some((word) => following.includes(word)))
  );
}

function compiled({ verbsLast, unspaced, framed, decided, ...forms }: Grammar): Language {
  const isWhole = (zone: Zone, word: string) =>
    !unspaced && WORD_ZONES.some((each) => each === zone) && !/[ *]/.test(word);
  const partsOf = (form: (typeof FORMS)[number], zone: Zone) =>
    (forms[form][zone] ?? [])
      .filter((word) => !isWhole(zone, word))
      .map((word) => signIn(zone, word, unspaced));
  const wordsOf = (form: (typeof FORMS)[number], zone: Zone) =>
    new Set(forms[form][zone]?.filter((word) => isWhole(zone, word)));
  const signsOf = (form: (typeof FORMS)[number]): Signs => {
    const others = FORMS.flatMap((other) => (other === form ? [] : partsOf(other, 'endings')));
    const zones = Object.keys(forms[form]) as Zone[];
    const parts = zones.flatMap((zone) =>
      partsOf(form, zone).map((text) => {
        const ends = (other: string) => other !== text && other.endsWith(text);
        return { zone, text, longer: zone === 'endings' ? others.filter(ends) : [] };
      }),
    );
    const words = {
      before: wordsOf(form, 'before'),
      rightBefore: wordsOf(form, 'rightBefore'),
      after: wordsOf(form, 'after'),
    };
    return { words, parts };
  };
  return {
    verbsLast,
    unspaced,
    framed,
    decided: {
      before: (decided.before ?? []).map((word) => signIn('before', word, unspaced)),
      after: (decided.after ?? []).map((word) => signIn('after', word, unspaced)),
    },
    signs: { later: signsOf('later'), wanted: signsOf('wanted'), done: signsOf('done') },
  };
}

/**
 * Returns a listed word with a space wherever the word must begin or end. In most zones, `will`
 * gets a space on both sides, and `plan*` gets a space only before `plan`.
 */
function signIn(zone: Zone, word: string, unspaced = false): string {
  // In a script without spaces, `zonesAround` puts a space only before the word for the
  // restriction.
  if (unspaced) return zone === 'beginnings' ? ` ${word}` : word;
  const begins = zone === 'endings' ? '' : ' ';
  return `${begins}${word.replace(/\*$/, '')}${zone === 'beginnings' || word.endsWith('*') ? '' : ' '}`;
}

/** The surroundings of a word for a restriction, in lower case. */
interface Surroundings {
  /** The text of each zone. In "They will ban it", `before` is " they will ". */
  texts: Record<Zone, string>;
  /** The words of the zones that consist of whole words. Empty in a script without spaces. */
  words: Record<WordZone, readonly string[]>;
}

/** Returns the texts and words in which signs are looked for. */
function zonesAround(
  text: string,
  start: number,
  end: number,
  { verbsLast = false, unspaced = false, framed = false }: Language,
): Surroundings {
  const lower = (from: number, until: number) => text.slice(Math.max(0, from), until).toLowerCase();
  const inFrame = framed && isLowerCase(text.slice(start, end));
  const [before, after] = clauseAround(
    lower(start - (inFrame ? FRAME : REACH.before), start),
    lower(end, end + REACH.after),
  );
  const hit = lower(start, end);
  if (unspaced) {
    const { before: reach, within, after: onward } = UNSPACED_REACH;
    // Words cannot be told apart here, so the zones `after` and `endings` are one text.
    const ending = hit.slice(-within) + after.slice(0, onward);
    const texts = { before: before.slice(-reach), rightBefore: '', after: ending, endings: ending };
    return { texts: { ...texts, beginnings: ` ${hit}` }, words: NO_WORDS };
  }
  const rest = REST_OF_WORD.exec(after)?.[0] ?? '';
  const next = wordsIn(after.slice(rest.length));
  const previous = wordsIn(before);
  const words = {
    before: inFrame ? previous : previous.slice(-3),
    rightBefore: previous.slice(-1),
    after: next.slice(0, 3),
  };
  const texts = {
    before: spaced(words.before),
    rightBefore: spaced(words.rightBefore),
    after: spaced(words.after),
    beginnings: ` ${hit}`,
    endings: spaced([hit + rest, ...(verbsLast ? next.slice(0, 2) : [])]),
  };
  return { texts, words };
}

const NO_WORDS: Surroundings['words'] = { before: [], rightBefore: [], after: [] };

/** Cuts the texts before and after a word so that only the word's own clause is left. */
function clauseAround(before: string, after: string): [before: string, after: string] {
  const own = before.split(CLAUSE_ENDS.each).at(-1) ?? '';
  const end = after.search(CLAUSE_ENDS.each);
  return [own, end < 0 ? after : after.slice(0, end)];
}

/** True for a verb in German, which capitalizes all nouns. */
function isLowerCase(word: string): boolean {
  return word === word.toLowerCase();
}

function wordsIn(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}

function spaced(list: readonly string[]): string {
  return ` ${list.join(' ')} `;
}
