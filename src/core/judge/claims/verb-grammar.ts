import * as z from 'zod/mini';
import authored from '../../../../dataset/verb-forms.yaml';
import { oncePerKey } from '../../collections/once.ts';
import { authoredData } from '../../dates/authored-data.ts';

const words = z.optional(z.array(z.string().check(z.minLength(1))));

/**
 * Signs of the verb form of a word for a restriction: "will" in "will ban". A `*` at the end
 * stands for any ending.
 */
const signsSchema = z.strictObject({
  /**
   * Words that count if they are among the three words before (`before`) or after (`after`) the
   * word for the restriction. A script without spaces has other limits (see `UNSPACED_REACH` in
   * verb-forms.ts).
   */
  before: words,
  after: words,
  /**
   * Words that count only right before the word for the restriction: "to" in "to ban". In a
   * script without spaces, they have no effect.
   */
  rightBefore: words,
  /** Beginnings and endings that the word for the restriction has: "ed" in "banned". */
  beginnings: words,
  endings: words,
});

const grammarSchema = z.strictObject({
  /**
   * True for a language that puts the verb last, such as Turkish: "yasak getirdi" ("imposed a
   * ban"). Signs in `endings`, such as "di", then also count at the end of either of the two
   * words after the word for the ban.
   */
  verbsLast: z.optional(z.boolean()),
  /** True for a script without spaces between words. */
  unspaced: z.optional(z.boolean()),
  /**
   * True for German, which may put a whole clause between "will" and the verb: "will den Beamten
   * die App auf allen Diensthandys untersagen". If the word for the restriction is a verb, signs
   * in `before`, such as "will", then count anywhere before it in the same clause (at most
   * `FRAME` characters), and not only among the last three words.
   */
  framed: z.optional(z.boolean()),
  /**
   * Words for deciding and ordering. A restriction that was decided or ordered counts as done,
   * although it looks wanted or yet to come: "decided to ban", "ordered carriers to block". These
   * words may stand further from the word for the restriction than other signs (see
   * `DECIDED_REACH` in verb-forms.ts), even beyond a comma.
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

/**
 * Verb forms that have signs of their own (see `grammarSchema`). They are tried in this order,
 * and the first that fits counts.
 */
export const FORMS = ['wanted', 'later', 'done'] as const;
type Form = (typeof FORMS)[number];

/** Part of the text around a word for a restriction (see `signsSchema`). */
export type Zone = keyof z.infer<typeof signsSchema>;

/**
 * A text near a word for a restriction that tells the word's verb form. In "will ban", the text
 * " will " is in the zone `before` of the word "ban", and tells that the form is `later`.
 */
interface Sign {
  zone: Zone;
  text: string;
  /**
   * Longer endings that also end in `text`, but show another verb form. In Turkish, `ecek`
   * ("will") shows `later`, but `abilecek` ("may") shows `wanted`.
   */
  longer: readonly string[];
}

/** The signs of one verb form. */
interface Signs {
  /**
   * Signs that are whole words, such as "will". Each word of the text is looked up in these sets,
   * which is faster than searching the text for every sign.
   */
  words: Record<WordZone, ReadonlySet<string>>;
  /** All other signs: parts of words, and phrases. */
  parts: readonly Sign[];
}

/** Zones that consist of whole words. */
export const WORD_ZONES = ['before', 'rightBefore', 'after'] as const satisfies readonly Zone[];
/** A zone that consists of whole words, such as `before` (see `WORD_ZONES`). */
export type WordZone = (typeof WORD_ZONES)[number];

/** The signs of verb forms in one language. */
export interface VerbGrammar extends Pick<Grammar, 'verbsLast' | 'unspaced' | 'framed'> {
  /** Words for deciding and ordering, with spaces as in `Sign.text`. */
  decided: Record<'before' | 'after', readonly string[]>;
  signs: Record<Form, Signs>;
}

const GRAMMARS = authoredData(
  z.record(z.string(), grammarSchema),
  authored,
  'dataset/verb-forms.yaml',
);

/**
 * Returns the signs of verb forms in a language, given its code. Null if the dataset lacks its
 * verb forms.
 */
export const verbGrammarOf = oncePerKey((lang: string): VerbGrammar | null => {
  const grammar = GRAMMARS[lang];
  return grammar ? compiled(grammar) : null;
});

function compiled(grammar: Grammar): VerbGrammar {
  const { verbsLast, unspaced, framed, decided } = grammar;
  const spaced = (words: readonly string[] = []) =>
    words.map((word) => signIn('before', word, unspaced));
  const signs = Object.fromEntries(FORMS.map((form) => [form, signsOf(grammar, form)]));
  return {
    verbsLast,
    unspaced,
    framed,
    decided: { before: spaced(decided.before), after: spaced(decided.after) },
    signs: signs as VerbGrammar['signs'],
  };
}

function signsOf(grammar: Grammar, form: Form): Signs {
  const others = FORMS.flatMap((other) =>
    other === form ? [] : partsOf(grammar, other, 'endings'),
  );
  const zones = Object.keys(grammar[form]) as Zone[];
  const parts = zones.flatMap((zone) =>
    partsOf(grammar, form, zone).map((text) => {
      const ends = (other: string) => other !== text && other.endsWith(text);
      return { zone, text, longer: zone === 'endings' ? others.filter(ends) : [] };
    }),
  );
  const wordsOf = (zone: WordZone) =>
    new Set(grammar[form][zone]?.filter((word) => isWhole(grammar, zone, word)));
  const words = {
    before: wordsOf('before'),
    rightBefore: wordsOf('rightBefore'),
    after: wordsOf('after'),
  };
  return { words, parts };
}

function partsOf(grammar: Grammar, form: Form, zone: Zone): string[] {
  return (grammar[form][zone] ?? [])
    .filter((word) => !isWhole(grammar, zone, word))
    .map((word) => signIn(zone, word, grammar.unspaced));
}

/**
 * True if `word`, a sign of a verb form, is a single whole word, such as "will". It can then be
 * looked up in the list of a zone's words. Other signs must be searched for in the zone's text.
 */
function isWhole({ unspaced }: Grammar, zone: Zone, word: string): boolean {
  return !unspaced && WORD_ZONES.some((each) => each === zone) && !/[ *]/.test(word);
}

/**
 * Returns a sign of a verb form, such as `will`, as a text to be searched for in a zone (see
 * `Zone`). A space before or after the text means that a word must begin or end there. In a
 * script with spaces, `will` becomes ` will `, and `plan*` becomes ` plan`, which also finds
 * "plans". In the zone `endings`, no space is added before the text; in `beginnings`, none is
 * added after it.
 */
function signIn(zone: Zone, word: string, unspaced = false): string {
  // In a script without spaces, the text of the zone `beginnings` is a space and then the word
  // for the restriction (see `zonesAround`). A sign with a space before it is therefore found
  // only at the beginning of that word. In other zones, the texts contain no spaces.
  if (unspaced) return zone === 'beginnings' ? ` ${word}` : word;
  const begins = zone === 'endings' ? '' : ' ';
  return `${begins}${word.replace(/\*$/, '')}${zone === 'beginnings' || word.endsWith('*') ? '' : ' '}`;
}
