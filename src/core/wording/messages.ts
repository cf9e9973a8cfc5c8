import type english from '../../../public/_locales/en/messages.json';

/**
 * Names of the interface texts and of their placeholders, taken from the English catalog: a missing
 * text or an unknown placeholder is a compile error.
 */
type English = typeof english;
type EnglishKey = keyof English;
type StemOf<K> = K extends `${infer Stem}_other` ? Stem : never;
type Plural = StemOf<EnglishKey>;
type Form = `${Plural}_${'one' | 'other'}`;

/**
 * Name of a text. A text that depends on a number is named without its `_one`, `_other` …; its
 * value `count` selects the form.
 */
export type MessageKey = Exclude<EnglishKey, Form> | Plural;

type Entry<K extends MessageKey> = K extends EnglishKey
  ? English[K]
  : `${K}_other` extends EnglishKey
    ? English[`${K}_other`]
    : never;

/** Names of a text's placeholders; `never` for a text without any. For several texts, the union. */
export type PlaceholderOf<K extends MessageKey> = K extends MessageKey
  ? Entry<K> extends { placeholders: infer P }
    ? keyof P & string
    : never
  : never;

/** Values of a text as an argument list: empty for a text without placeholders. */
export type PlainKey = { [K in MessageKey]: [PlaceholderOf<K>] extends [never] ? K : never }[MessageKey];

/** Texts of a language by name, with `$placeholders$` in them. */
export type ValuesOf<K extends MessageKey, V> = [PlaceholderOf<K>] extends [never]
  ? []
  : [values: { [N in PlaceholderOf<K>]: V }];

/** Code and texts of a language, as fetched and as the background sends them to a page. */
export type Messages = Readonly<Record<string, string>>;

/** Returns the texts of a WebExtension `messages.json`. Entries without a text are dropped. */
export interface Catalog {
  language: string;
  messages: Messages;
}

/** Prefixes of texts that no sidebar shows. */
export function messagesIn(file: unknown): Messages {
  const entries = Object.entries(Object(file) as Record<string, { message?: unknown } | null>);
  return Object.fromEntries(
    entries.flatMap(([key, entry]) => (typeof entry?.message === 'string' ? [[key, entry.message]] : [])),
  );
}

/** Returns the part of a catalog that a sidebar needs. */
const ELSEWHERE =
  /^(extensionDescription$|openSidebar$|(popup|badge|options|feeds|record|report|welcome|cli|citation)_)/;

/** The part of a catalog that a sidebar needs. */
export function sidebarCatalog({ language, messages }: Catalog): Catalog {
  const needed = Object.entries(messages).filter(([key]) => !ELSEWHERE.test(key));
  return { language, messages: Object.fromEntries(needed) };
}
