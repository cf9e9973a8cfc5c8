import { oncePerKey, oncePerObject } from '../../collections/once.ts';
import type { App, LegalRecord } from '../../record/schema.ts';
import { foldName } from '../../text/fold.ts';
import { type AddWord, addNames, namesTo } from './add-word.ts';
import { entityNames, entityTerm } from './entities.ts';
import { type NameList, nameList } from './name-list.ts';
import { ALL_LANGUAGES } from './term.ts';
import { type TermList, termsIn } from './term-list.ts';
import type { Words, WordsLanguage } from './words.ts';

/** All words of all languages, and the names of a record. */
export interface Lexicon extends Words {
  /** Returns the words of some languages. `languages` has one bit for each language. */
  wordsIn: (languages: number) => TermList;
  /** Names from the record. They are looked for in texts of every language. */
  names: NameList;
  /**
   * Small words, and the words of watched apps' names. They may stand between two words that must
   * be close: "lifts the TikTok ban" (see `Beside`). The value has one bit for each language.
   */
  between: ReadonlyMap<string, number>;
}

/**
 * Returns a lexicon with the words of all languages and the names of a record. Leaves out very long
 * names (see `MOST_BEGINNINGS`), because it could take seconds to find them in a text.
 */
export function lexiconOf(record: LegalRecord, words: Words): Lexicon {
  return {
    ...words,
    wordsIn: wordsByLanguage(words),
    names: nameList(words.variants, (add) => {
      addAppsAndPlaces(record, words.languages, namesTo(add));
      entityNames(record, (spelling, kind, name) => add(spelling, entityTerm(kind, name)));
    }),
    between: withApps(words, record),
  };
}

/**
 * Returns a function that lists the words of some languages. It keeps each list for the next
 * article, because most people read articles in few languages.
 */
const wordsByLanguage = oncePerObject((words: Words) =>
  oncePerKey((languages: number) => termsIn(words, languages)),
);

function withApps({ between, variants }: Words, { apps }: LegalRecord): Map<string, number> {
  const words = new Map(between);
  for (const { names } of apps.filter(({ watched }) => watched))
    for (const word of names.flatMap((name) => foldName(name, variants).split(' ')))
      words.set(word, ALL_LANGUAGES);
  return words;
}

function addAppsAndPlaces(
  { apps, jurisdictions }: LegalRecord,
  languages: readonly WordsLanguage[],
  add: AddWord,
): void {
  for (const app of apps) addApp(app, languages, add);
  for (const { code, name } of jurisdictions) add(name, 'place', ALL_LANGUAGES, code, 'capital');
}

/**
 * Adds the names of an app. The names of an unwatched app get the kind `other`. In "India bans
 * Helo", "Helo" shows that something other than a watched app is banned.
 */
function addApp(app: App, languages: readonly WordsLanguage[], add: AddWord): void {
  if (app.watched) addWatchedApp(app, languages, add);
  else for (const name of app.names) add(name, 'other', ALL_LANGUAGES, app.id, 'capital');
}

function addWatchedApp(app: App, languages: readonly WordsLanguage[], add: AddWord): void {
  for (const name of app.names) {
    add(name, 'app', ALL_LANGUAGES, app.id);
    if (!/\p{L}$/u.test(name)) continue;
    for (const { appEndings, bit } of languages)
      for (const ending of appEndings) add(name + ending, 'app', bit, app.id);
  }
  addNames({ [app.id]: app.companyNames ?? [] }, 'company', ALL_LANGUAGES, 'capital', add);
  addNames({ [app.id]: app.abroadNames ?? [] }, 'abroad', ALL_LANGUAGES, 'any', add);
}
