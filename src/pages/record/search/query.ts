import type { App } from '../../../core/record/schema.ts';
import { MINORS, type Scope } from '../../../core/record/scopes.ts';
import { BAN, COMMON, joinedWords, ON_MINORS, patternOf } from './word-patterns.ts';
import { plainWords } from './words-in.ts';

/**
 * A reader's query, split into the words to search for and the apps and people that it is about.
 */
export interface Query {
  /**
   * Words to search for, such as "india". Leaves out names of apps, words about bans and minors,
   * very frequent words, and particles.
   */
  words: string[];
  /**
   * The same words together with the frequent words and particles, which names of places contain:
   * "Irlanda del Norte".
   */
  allWords: string[];
  /** Apps mentioned in the query. */
  apps: App[];
  /** Group of people that the query is about; null when the query does not say. */
  scope: Scope | null;
  /**
   * True when the query mentions a ban, an app, minors or an age. Such a query has an answer even
   * without words to search for.
   */
  asksOfLaw: boolean;
}

/** Maximum number of words searched for. Keeps the search fast if a reader pastes a whole page. */
const MOST_WORDS = 20;

/**
 * Word written only in hiragana. Most such Japanese words are particles or endings, which are not
 * worth searching for.
 */
const PARTICLE = /^\p{Script=Hiragana}+$/u;

/**
 * Returns a function that reads queries. In "tiktok banned in india", the function finds the app
 * TikTok, a question about the law (`asksOfLaw` is true) and one word to search for, "india".
 */
export function queryReader(apps: readonly App[]): (text: string) => Query {
  const patterns = new Map(apps.map((app) => [app, patternOf([app.name, ...app.names])]));
  return (text) => readQuery(text, patterns);
}

function readQuery(text: string, apps: ReadonlyMap<App, RegExp>): Query {
  const all = plainWords(text).slice(0, MOST_WORDS);
  let rest = joinedWords(all.join(' '));
  /**
   * Removes everything from `rest` that the pattern matches, except numbers: "under 16" becomes
   * "16". Returns true if the pattern matched something.
   */
  const take = (pattern: RegExp) => {
    const before = rest;
    rest = rest.replace(pattern, (found) => ` ${found.match(/\d+/g)?.join(' ') ?? ''} `);
    return rest !== before;
  };
  const isOnMinors = take(ON_MINORS);
  const named = [...apps].flatMap(([app, pattern]) => (take(pattern) ? [app] : []));
  const asksOfBan = take(BAN);
  const allWords = plainWords(rest);
  take(COMMON);
  const asksOfLaw = isOnMinors || asksOfBan || named.length > 0;
  const words = plainWords(rest).filter((word) => !PARTICLE.test(word));
  return {
    // Frequent words such as "the" are usually not searched for. If a query has nothing else, all
    // its words are searched for.
    words: words.length > 0 || asksOfLaw ? words : all,
    allWords,
    apps: named,
    scope: isOnMinors ? MINORS : null,
    asksOfLaw,
  };
}
