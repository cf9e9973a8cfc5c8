import { once } from '../collections/once.ts';
import type { Catalog, MessageKey, ValuesOf } from './messages.ts';
import { type Tongue, tongueOf } from './tongue.ts';

/**
 * Texts and formats of one language. Every function that makes a text for readers has a `Words` as
 * its first argument.
 */
export interface Words {
  language: Tongue;
  /** BCP 47 tag for Intl. */
  locale: string;
  /**
   * Returns a text with its values filled in, formatted for the language. `count` selects the
   * plural form. Returns `[key]` if the catalog lacks the text.
   */
  say<K extends MessageKey>(key: K, ...values: ValuesOf<K, string | number>): string;
  /**
   * Returns a text as a list: its fixed parts and the values, in the order of the language's text.
   * Values may be JSX elements, which `say` could not put into a string.
   */
  pieces<K extends MessageKey, V>(key: K, ...values: ValuesOf<K, V | string>): (string | V)[];
  /** Returns a text that only some languages have; null when this language lacks it. */
  optional(key: string): string | null;
}

type Value = string | number;

/** Returns the Words of a language, made from its catalog. */
export function createWords(catalog: Catalog): Words {
  const { messages } = catalog;
  const language = tongueOf(catalog.language);
  const { locale } = language;
  // Creating these Intl objects takes milliseconds, so each is created when it is first needed.
  const plurals = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const textOf = (key: string, count: unknown) =>
    messages[key] ??
    messages[`${key}_${plurals().select(Number(count))}`] ??
    messages[`${key}_other`] ??
    `[${key}]`;
  const fill = <V>(
    key: string,
    values: Record<string, V> = {},
    write: (value: V, name: string) => V,
  ) =>
    splitAtPlaceholders(textOf(key, values.count)).map((piece, index) => {
      if (index % 2 === 0) return piece;
      const value = values[piece.toLowerCase()];
      return value === undefined ? '$' : write(value, piece);
    });
  const isolatedText = <V>(value: V) =>
    typeof value === 'string' ? (isolated(value, language) as V) : value;
  const written = (value: Value, name: string): Value => {
    if (typeof value === 'number') return numbers().format(value);
    const text = isolated(value, language);
    return /^[A-Z]/.test(name) ? capitalised(text) : text;
  };
  return {
    language,
    locale,
    optional: (key) => messages[key] ?? null,
    say: (key, ...[values]) => fill<Value>(key, values, written).join(''),
    pieces: (key, ...[values]) => fill(key, values as never, isolatedText),
  };
}

/**
 * A placeholder in a text, such as `$place$`. If its name begins with a capital letter, as in
 * `$Sentence$`, `say` capitalises the value. `$$` stands for a dollar sign.
 */
const PLACEHOLDER = /\$(\w*)\$/;
/** Cache of the catalogs' texts, split at their placeholders. */
const split = new Map<string, string[]>();

/** Splits a text at its placeholders. "$app$ in $place$" gives '', "app", " in ", "place", ''. */
function splitAtPlaceholders(text: string): string[] {
  const pieces = split.get(text) ?? text.split(PLACEHOLDER);
  split.set(text, pieces);
  return pieces;
}

/** Returns the text with its first letter in upper case. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/**
 * Puts direction marks around a text with Latin letters if the language is written right to left.
 * Without them, the text's punctuation would move to the wrong side. Returns any other text
 * unchanged.
 */
export function isolated(value: string, { direction }: Tongue): string {
  return direction === 'rtl' && /[A-Za-z]/.test(value) ? `\u2068${value}\u2069` : value;
}
