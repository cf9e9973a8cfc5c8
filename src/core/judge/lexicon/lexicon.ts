import { oncePerKey, oncePerObject } from '../../collections/once.ts';
import type { App, LegalRecord } from '../../record/schema.ts';
import { foldName } from '../../text/fold.ts';
import { type AddWord, addNames, wordsTo } from './add-word.ts';
import { type EntityList, entityList } from './entity-list.ts';
import { ALL_LANGUAGES } from './term.ts';
import { collectTerms, type TermList, type Terms, termsIn } from './term-list.ts';
import type { Words, WordsLanguage } from './words.ts';

/** All words of all languages, and the names of a record. */
export interface Lexicon extends Words {
  /** Returns the words of some languages. `languages` has one bit for each language. */
  wordsIn: (languages: number) => TermList;
  /**
   * Returns the names of the record's apps and places in some languages. A list that also has the
   * languages' words would take long to make.
   */
  namesIn: (languages: number) => TermList;
  /** Names of the record's people, bodies, cases and instruments. */
  entities: EntityList;
  /**
   * Words that may stand between two words that must be close: "cuts the TikTok feed" (see
   * `Beside`). The value has one bit for each language.
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
    wordsIn: listsOf(words),
    namesIn: listsOf(namesOf(record, words)),
    entities: entityList(record, words.variants),
    between: withApps(words, record),
  };
}

/**
 * Returns a function that makes the list for some languages. The list is kept, because most
 * readers read articles in few languages.
 */
const listsOf = oncePerObject((terms: Terms) =>
  oncePerKey((languages: number) => termsIn(terms, languages)),
);

function withApps({ between, variants }: Words, { apps }: LegalRecord): Map<string, number> {
  const words = new Map(between);
  for (const { names } of apps.filter(({ watched }) => watched))
    for (const word of names.flatMap((name) => foldName(name, variants).split(' ')))
      words.set(word, ALL_LANGUAGES);
  return words;
}

function namesOf(record: LegalRecord, { variants, languages }: Words): Terms {
  const collector = collectTerms(variants);
  const add = wordsTo(collector);
  for (const app of record.apps) addApp(app, languages, add);
  for (const { code, name } of record.jurisdictions)
    add(name, 'place', ALL_LANGUAGES, code, 'capital');
  return collector.terms();
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
