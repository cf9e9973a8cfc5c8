import { ALL_LETTERS } from '../../text/letters.ts';
import { type Hit, hitsOf } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { CLAUSE_ENDS } from './clauses.ts';
import {
  FORMS,
  type VerbGrammar,
  verbGrammarOf,
  WORD_ZONES,
  type WordZone,
  type Zone,
} from './verb-grammar.ts';

/**
 * Verb form of a word for a restriction. `decided` replaces the forms `wanted` and `later` if the
 * words nearby say that the restriction was decided: "decided to ban". `bare` means that none of
 * `FORMS` fits.
 */
export type VerbForm = (typeof FORMS)[number] | 'decided' | 'bare';

/**
 * This many characters before and after a word for a restriction are searched for signs of its verb
 * form.
 */
const REACH = { before: 60, after: 40 };

/**
 * Maximum number of characters that are searched before a verb in a language such as German,
 * which may put many words between "will" and the verb (see `framed` in verb-grammar.ts).
 * Replaces `REACH.before`.
 */
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
 * Numbers of characters that are searched in a language without spaces, such as Japanese:
 * - `before`, `within` and `after`: for signs of a verb form, before the word for the
 *   restriction, at its end and after it.
 * - `decided`: for a word that says that the restriction was decided, on each side of the word
 *   for the restriction.
 */
const UNSPACED_REACH = { before: 8, within: 3, after: 8, decided: 12 };

/** Matches the letters and digits at the beginning of a text. */
const REST_OF_WORD = new RegExp(`^[0-9${ALL_LETTERS}]*`);

/**
 * Returns the verb form of a word for a restriction in its sentence. Null when the sentence's
 * language is unknown or the dataset lacks its verb forms.
 */
export function verbFormOf({ text, start, lang, hits }: Sentence, hit: Hit): VerbForm | null {
  const language = verbGrammarOf(lang);
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
 * True when the words around a word for a restriction say that it was decided or ordered. False
 * if a negation denies this: "has not decided to ban", "decided not to ban". The negation must be
 * on the same side of the restriction as the word for deciding. So "decided to ban TikTok because
 * it does not pay" tells of a decision.
 */
function isDecided(
  text: string,
  start: number,
  end: number,
  negations: readonly number[],
  { decided, unspaced }: VerbGrammar,
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

/** The surroundings of a word for a restriction, in lower case. */
interface Surroundings {
  /** The text of each zone. In "They will ban it", `before` is " they will ". */
  texts: Record<Zone, string>;
  /**
   * For each zone that is divided into words (see `WORD_ZONES`), its words. In "They will ban
   * it", `before` is "they" and "will". Empty in a script without spaces.
   */
  words: Record<WordZone, readonly string[]>;
}

/**
 * Returns the surroundings of a word for a restriction: the texts and words in which signs of its
 * verb form are looked for, such as "will" before "ban". `start` and `end` are the offsets of the
 * word for a restriction.
 */
function zonesAround(
  text: string,
  start: number,
  end: number,
  { verbsLast = false, unspaced = false, framed = false }: VerbGrammar,
): Surroundings {
  const lower = (from: number, until: number) => text.slice(Math.max(0, from), until).toLowerCase();
  const inFrame = framed && isLowerCase(text.slice(start, end));
  const [before, after] = clauseAround(
    lower(start - (inFrame ? FRAME : REACH.before), start),
    lower(end, end + REACH.after),
  );
  const hit = lower(start, end);
  if (unspaced) return unspacedZones(before, hit, after);
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

/**
 * Returns the surroundings of a word for a restriction (see `zonesAround`) in a script without
 * spaces. Words can't be told apart in such a script, so each text has a fixed maximum number of
 * characters, and there are no lists of words.
 */
function unspacedZones(before: string, hit: string, after: string): Surroundings {
  const reach = UNSPACED_REACH;
  // Without spaces, it is unclear where a word ends. Signs of the zones `after` and `endings` are
  // therefore looked for in the same text: the word's last characters, and the characters after
  // it.
  const ending = hit.slice(-reach.within) + after.slice(0, reach.after);
  const texts = {
    before: before.slice(-reach.before),
    rightBefore: '',
    after: ending,
    beginnings: ` ${hit}`,
    endings: ending,
  };
  return { texts, words: NO_WORDS };
}

const NO_WORDS: Surroundings['words'] = { before: [], rightBefore: [], after: [] };

/** Cuts the texts before and after a word so that only the word's own clause is left. */
function clauseAround(before: string, after: string): [before: string, after: string] {
  const own = before.split(CLAUSE_ENDS.each).at(-1) ?? '';
  const end = after.search(CLAUSE_ENDS.each);
  return [own, end < 0 ? after : after.slice(0, end)];
}

/**
 * True for a word without capitals. In German, which capitalizes all nouns, such a word for a
 * restriction is a verb: "verbieten" ("ban"), but not "Verbot" ("a ban").
 */
function isLowerCase(word: string): boolean {
  return word === word.toLowerCase();
}

function wordsIn(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}

function spaced(list: readonly string[]): string {
  return ` ${list.join(' ')} `;
}
