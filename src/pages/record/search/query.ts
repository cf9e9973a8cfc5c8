import type { App } from '../../../core/record/schema.ts';
import type { Scope } from '../../../core/record/scopes.ts';
import { BAN, COMMON, joinedWords, MINORS, patternOf } from './word-patterns.ts';
import { plainWords } from './words-in.ts';

/** A reader's query, taken apart. */
export interface Query {
  /**
   * Words to look for. Words for a ban, very frequent words and names of apps are left out, unless
   * the query has nothing else to tell.
   */
  words: string[];
  /** Apps that the query names. */
  apps: App[];
  /** People that the query is about; null when it does not say. */
  scope: Scope | null;
  /** True when the query asks of a ban, an app or an age: it has an answer without words. */
  asksOfLaw: boolean;
}

/**
 * Greatest number of words of a query that are searched. It keeps a pasted page from blocking the
 * search.
 */
const MOST_WORDS = 20;

/** Japanese particle or ending. */
const PARTICLE = /^\p{Script=Hiragana}+$/u;

/**
 * Returns a function that reads queries on some apps: "tiktok banned in india" asks of a ban of
 * TikTok, and its word is "india".
 */
export function queryReader(apps: readonly App[]): (text: string) => Query {
  const patterns = new Map(apps.map((app) => [app, patternOf([app.name, ...app.names])]));
  return (text) => readQuery(text, patterns);
}

function readQuery(text: string, apps: ReadonlyMap<App, RegExp>): Query {
  const all = plainWords(text).slice(0, MOST_WORDS);
  let rest = joinedWords(all.join(' '));
  /** Takes the pattern's words out of the rest, except numbers; true when there were any. */
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
