import type english from '../../../public/_locales/en/messages.json';

/**
 * The names of the interface's texts and of what goes into each, taken from the English catalog: a text that is not there,
 * or a value that a text does not have, is a compile error.
 */
type English = typeof english;
type EnglishKey = keyof English;
type StemOf<K> = K extends `${infer Stem}_other` ? Stem : never;
type Plural = StemOf<EnglishKey>;
type Form = `${Plural}_${'one' | 'other'}`;

/** A text's name. One that depends on a number is named without its `_one`, `_other` …; its value `count` decides. */
export type MessageKey = Exclude<EnglishKey, Form> | Plural;

type Entry<K extends MessageKey> = K extends EnglishKey
  ? English[K]
  : `${K}_other` extends EnglishKey
    ? English[`${K}_other`]
    : never;

/** What a text takes: names of its placeholders; `never` for a text without any. Of several texts, what any of them takes. */
export type PlaceholderOf<K extends MessageKey> = K extends MessageKey
  ? Entry<K> extends { placeholders: infer P }
    ? keyof P & string
    : never
  : never;

/** A text without placeholders. Names made of parts are checked against it: `say<PlainKey>(…)`. */
export type PlainKey = { [K in MessageKey]: [PlaceholderOf<K>] extends [never] ? K : never }[MessageKey];

/** The values of a text, as an argument list: empty for a text without placeholders. */
export type ValuesOf<K extends MessageKey, V> = [PlaceholderOf<K>] extends [never]
  ? []
  : [values: { [N in PlaceholderOf<K>]: V }];

/** A language's texts by name, with `$placeholders$` in them. */
export type Messages = Readonly<Record<string, string>>;

/** A language's code and its texts: what is fetched, and what the background sends to a page. */
export interface Catalog {
  language: string;
  messages: Messages;
}

/** The texts of a WebExtension `messages.json`. Entries that have no text are left out. */
export function messagesIn(file: unknown): Messages {
  const entries = Object.entries(Object(file) as Record<string, { message?: unknown } | null>);
  return Object.fromEntries(
    entries.flatMap(([key, entry]) => (typeof entry?.message === 'string' ? [[key, entry.message]] : [])),
  );
}

/** Beginnings of names of texts that no sidebar says itself. */
const ELSEWHERE =
  /^(extensionDescription$|openSidebar$|(popup|badge|options|feeds|record|report|welcome|cli|citation)_)/;

/** The part of a catalog that a sidebar needs. */
export function sidebarCatalog({ language, messages }: Catalog): Catalog {
  const needed = Object.entries(messages).filter(([key]) => !ELSEWHERE.test(key));
  return { language, messages: Object.fromEntries(needed) };
}
