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

/** The texts of a packed language: `keys` names them, `texts` has them in that order, with an empty line where there is none. */
export function unpacked(keys: Uint8Array, texts: Uint8Array): Messages {
  const [names, lines] = [linesOf(keys), linesOf(texts)];
  if (names.length !== lines.length) throw new Error('The texts are not in the form of this version.');
  return Object.fromEntries(names.flatMap((name, at) => (lines[at] ? [[name, lines[at]]] : [])));
}

/** Lines as tools/pack-catalogs.mjs packs them: a byte names the page of 128 letters that the bytes from 128 on are of. */
function linesOf(bytes: Uint8Array): string[] {
  const [page = 0] = bytes;
  let text = '';
  for (let at = 1; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) text += String.fromCharCode(page * 128 + byte - 128);
    else if (byte !== OTHER) text += String.fromCharCode(byte);
    else {
      text += String.fromCharCode((bytes[at + 1] ?? 0) * 256 + (bytes[at + 2] ?? 0));
      at += 2;
    }
  }
  return text.split('\n');
}

/** Begins a letter of another page: its two bytes follow. */
const OTHER = 1;

/** Beginnings of names of texts that no sidebar says itself. */
const ELSEWHERE =
  /^(extensionDescription$|openSidebar$|(popup|badge|options|feeds|record|report|welcome|cli|citation)_)/;

/** The part of a catalog that a sidebar needs. */
export function sidebarCatalog({ language, messages }: Catalog): Catalog {
  const needed = Object.entries(messages).filter(([key]) => !ELSEWHERE.test(key));
  return { language, messages: Object.fromEntries(needed) };
}
