import type english from '../../../public/_locales/en/messages.json';

/**
 * The English catalog. The types of keys and placeholders are made from it, so that a missing text
 * or an unknown placeholder does not compile.
 */
type English = typeof english;
type EnglishKey = keyof English;
type StemOf<K> = K extends `${infer Stem}_other` ? Stem : never;
type Plural = StemOf<EnglishKey>;
type Form = `${Plural}_${'one' | 'other'}`;

/**
 * Name of an interface text. If the text has plural forms (`NAME_one`, `NAME_other` …), the name
 * leaves out the ending.
 */
export type MessageKey = Exclude<EnglishKey, Form> | Plural;

type Entry<K extends MessageKey> = K extends EnglishKey
  ? English[K]
  : `${K}_other` extends EnglishKey
    ? English[`${K}_other`]
    : never;

/**
 * Names of the placeholders in the text with the key `K`: `apps` and `place` for "$apps$ in
 * $place$". `never` if the text has none. For a union of keys, the type has the placeholders of
 * all the texts.
 */
export type PlaceholderOf<K extends MessageKey> = K extends MessageKey
  ? Entry<K> extends { placeholders: infer P }
    ? keyof P & string
    : never
  : never;

/** Names of the texts without placeholders. */
export type PlainKey = {
  [K in MessageKey]: [PlaceholderOf<K>] extends [never] ? K : never;
}[MessageKey];

/**
 * Arguments that fill in a text's placeholders. They are one object with a value for each
 * placeholder, or nothing for a text without placeholders.
 */
export type ValuesOf<K extends MessageKey, V> = [PlaceholderOf<K>] extends [never]
  ? []
  : [values: { [N in PlaceholderOf<K>]: V }];

/** Texts of one language, keyed by name. They contain placeholders, such as `$app$`. */
export type Messages = Readonly<Record<string, string>>;

/**
 * The interface's texts in one language, with the code of that language. Catalogs are loaded in
 * this form, and the background script sends them to pages in this form.
 */
export interface Catalog {
  language: string;
  messages: Messages;
}

/** Returns the texts of a WebExtension's `messages.json`. Drops entries without a text. */
export function messagesIn(file: unknown): Messages {
  const entries = Object.entries(Object(file) as Record<string, { message?: unknown } | null>);
  return Object.fromEntries(
    entries.flatMap(([key, entry]) =>
      typeof entry?.message === 'string' ? [[key, entry.message]] : [],
    ),
  );
}

/** Matches the key of a text that never appears in a sidebar. */
const ELSEWHERE =
  /^(extensionDescription$|openSidebar$|(popup|badge|context|options|feeds|record|report|welcome|cli|site)_)/;

/** Matches the key of a text that is the name of a part of a country: `inPlace_US_GA`. */
const PART = /^(?:place|placeShort|inPlace)_([A-Z]{2})_([A-Z0-9]+)$/;

/**
 * Returns the part of a catalog that a sidebar needs. Leaves out the names of parts of countries,
 * except those whose codes are in `places`.
 */
export function sidebarCatalog(
  { language, messages }: Catalog,
  places: ReadonlySet<string>,
): Catalog {
  const needed = Object.entries(messages).filter(([key]) => {
    const [, country, part] = PART.exec(key) ?? [];
    return !ELSEWHERE.test(key) && (part === undefined || places.has(`${country}-${part}`));
  });
  return { language, messages: Object.fromEntries(needed) };
}
