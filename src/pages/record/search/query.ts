import type { App } from '../../../core/record/schema.ts';
import type { Scope } from '../../../core/record/scopes.ts';
import { BAN, COMMON, joinedWords, MINORS, patternOf } from './word-patterns.ts';
import { plainWords } from './words-in.ts';

/** A reader's query, analysed. */
export interface Query {
  /**
   * Words to search for. Words for a ban, very frequent words and names of apps are left out,
   * unless the query consists of nothing but very frequent words.
   */
  words: string[];
  /** Apps mentioned in the query. */
  apps: App[];
  /** Group of people that the query is about; null when the query does not say. */
  scope: Scope | null;
  /**
   * True when the query mentions a ban, an app or an age. It then has an answer even without words
   * to search for.
   */
  asksOfLaw: boolean;
}

/**
 * Maximum number of words of a query that are searched for. It keeps the search fast when a reader
 * pastes a whole page.
 */
const MOST_WORDS = 20;

/** A word in hiragana alone, which in Japanese is mostly a particle or an ending. */
const PARTICLE = /^\p{Script=Hiragana}+$/u;

/**
 * Returns a function that analyses queries about the given apps. For "tiktok banned in india", the
 * app is TikTok, the query asks about a ban, and the word to search for is "india".
 */
export function queryReader(apps: readonly App[]): (text: string) => Query {
  const patterns = new Map(apps.map((app) => [app, patternOf([app.name, ...app.names])]));
  return (text) => readQuery(text, patterns);
}

function readQuery(text: string, apps: ReadonlyMap<App, RegExp>): Query {
  const all = plainWords(text).slice(0, MOST_WORDS);
  let rest = joinedWords(all.join(' '));
  /**
   * Removes the words that match the pattern from `rest`, but not numbers. Returns true when there
   * were any such words.
   */
  const take = (pattern: RegExp) => {
    const before = rest;
    rest = rest.replace(pattern, (found) => ` ${found.match(/\d+/g)?.join(' ') ?? ''} `);
    return rest !== before;
  };
  const isOnMinors = take(MINORS);
  const named = [...apps].flatMap(([app, pattern]) => (take(pattern) ? [app] : []));
  const asksOfBan = take(BAN);
  take(COMMON);
  const asksOfLaw = isOnMinors || asksOfBan || named.length > 0;
  const words = plainWords(rest).filter((word) => !PARTICLE.test(word));
  return {
    words: words.length > 0 || asksOfLaw ? words : all,
    apps: named,
    scope: isOnMinors ? 'minors' : null,
    asksOfLaw,
  };
}
