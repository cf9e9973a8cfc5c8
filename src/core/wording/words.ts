import type { Catalog, MessageKey, ValuesOf } from './messages.ts';
import { type Tongue, tongueOf } from './tongue.ts';

/** One language, ready to speak. Everything that is worded takes it as its first argument. */
export interface Words {
  language: Tongue;
  /** The language's tag for Intl. Arabic is written with the digits of the record. */
  locale: string;
  /**
   * A text with its values put in. A number is written as the language does; of texts that depend on a number the form for
   * `count` is taken. `[key]` for a text that the catalog does not have.
   */
  say<K extends MessageKey>(key: K, ...values: ValuesOf<K, string | number>): string;
  /** The same text in pieces, for values that are more than text. The pieces keep the language's order. */
  pieces<K extends MessageKey, V>(key: K, ...values: ValuesOf<K, V | string>): (string | V)[];
  /** A text that a language may have or not, null when it does not. */
  optional(key: string): string | null;
}

type Value = string | number;

/** A language and its texts as something that speaks. */
export function createWords({ language: code, messages }: Catalog): Words {
  const language = tongueOf(code);
  const locale = language.code === 'ar' ? 'ar-u-nu-latn' : language.tag;
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const textOf = (key: string, count: unknown) =>
    messages[key] ??
    messages[`${key}_${plurals.select(Number(count))}`] ??
    messages[`${key}_other`] ??
    `[${key}]`;
  const fill = <V>(key: string, values: Record<string, V> = {}, write: (value: V, name: string) => V) =>
    textOf(key, values.count)
      .split(PLACEHOLDER)
      .map((piece, index) => {
        if (index % 2 === 0) return piece;
        const value = values[piece.toLowerCase()];
        return value === undefined ? '$' : write(value, piece);
      });
  const written = (value: Value, name: string): Value => {
    if (typeof value === 'number') return numbers.format(value);
    const text = isolated(value, language);
    return /^[A-Z]/.test(name) ? capitalised(text) : text;
  };
  return {
    language,
    locale,
    optional: (key) => messages[key] ?? null,
    say: (key, ...[values]) => fill<Value>(key, values, written).join(''),
    pieces: (key, ...[values]) => fill(key, values as never, (value) => value),
  };
}

/** `$name$`; `$$` is a dollar sign. */
const PLACEHOLDER = /\$(\w*)\$/;

/** The text with its first letter in upper case; '' stays ''. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Keeps a name in Latin letters, and the punctuation around it, in order within a text that runs from right to left. */
function isolated(value: string, { direction }: Tongue): string {
  return direction === 'rtl' && /[A-Za-z]/.test(value) ? `\u2068${value}\u2069` : value;
}
