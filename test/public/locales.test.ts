import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  INTERFACE_LANGUAGES,
  type LanguageCode,
} from '../../src/core/wording/interface-languages.ts';
import { sidebarCatalog } from '../../src/core/wording/messages.ts';
import { tongueOf } from '../../src/core/wording/tongue.ts';
import { authoredRecord } from '../authored-record.ts';
import { readSourceFiles } from '../rooms/source-files.ts';
import { catalogOf } from '../words.ts';

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = join(ROOT, 'public/_locales');

type File = Record<
  string,
  { message: string; description?: string; placeholders?: Record<string, { content: string }> }
>;
const read = (code: string): File =>
  JSON.parse(readFileSync(join(LOCALES, code, 'messages.json'), 'utf8'));
const english = read('en');
const codes = readdirSync(LOCALES);
/**
 * Codes, such as `US-MT`, of the parts of countries in the dataset. `Intl` has no names for parts,
 * so every catalog except the English one must have them.
 */
const parts = readdirSync(join(ROOT, 'dataset/jurisdictions'))
  .map((file) => file.replace('.yaml', ''))
  .filter((place) => place.includes('-'));
const watchedApps = authoredRecord().apps.filter(({ watched }) => watched);
const FORM = /_(zero|one|two|few|many|other)$/;
/**
 * Matches the keys of names of places, such as `place_US_MT`, and of names of bodies, such as
 * `bodyName_army` for the army. A language may lack such keys.
 */
const OWN = /^(place|placeShort|inPlace|bodyName|record_body)_/;

const isPlural = (key: string) => FORM.test(key) && `${key.replace(FORM, '')}_other` in english;
const stemOf = (key: string) => (isPlural(key) ? key.replace(FORM, '') : key);
const stems = (file: File) =>
  new Set(
    Object.keys(file)
      .filter((key) => !OWN.test(key))
      .map(stemOf),
  );
const namesIn = (message: string) =>
  [
    ...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase())),
  ].sort();

/**
 * Returns the plural forms that a language uses for only one number. For English, `one` is among
 * them, because it stands only for 1. For Russian, it is not, because it also stands for 21.
 */
function formsOfOneNumber(code: string): string[] {
  const rules = new Intl.PluralRules(tongueOf(code).tag);
  const forms = Array.from({ length: 200 }, (_, number) => rules.select(number));
  // Ignores the number 0. The French form `one` stands for both 1 and 0, but still counts as a
  // form for only one number. The reason is that a text without its number, such as "one place",
  // is never shown for 0.
  const repeated = forms.slice(1).filter((form, at, all) => all.indexOf(form) < at);
  return [...new Set(forms)].filter((form) => !repeated.includes(form)).sort();
}

/** Returns the plural categories that a language uses for whole numbers. */
function formsOf(code: string): string[] {
  return [...new Intl.PluralRules(tongueOf(code).tag).resolvedOptions().pluralCategories].sort();
}

describe('the catalogs', () => {
  it('are there for each language of the interface, and no others', () => {
    expect(codes.toSorted()).toEqual(INTERFACE_LANGUAGES.map(({ code }) => code).toSorted());
  });
  it('describe each English text to translators', () => {
    for (const [key, { description }] of Object.entries(english))
      expect(description, key).toBeTruthy();
  });
  it('say nothing twice in names that browsers, which don’t look at case, take for one', () => {
    const lower = Object.keys(english).map((key) => key.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
    for (const key of lower) expect(key).toMatch(/^[a-z0-9_]+$/);
  });
});

/** Source of a pattern for one Chinese or Japanese character, or one wide punctuation mark. */
const WIDE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}。，、：；（）「」“”]';
/**
 * Matches a wrong space or mark in Chinese or Japanese text: a space or a narrow mark after a
 * `WIDE` character, or a space before a `WIDE` character and after a letter, digit, `$` or `…`.
 */
const CHINESE = new RegExp(`${WIDE}[ ,:;!?]|[A-Za-z0-9$…] ${WIDE}`, 'u');

/**
 * For each language, a pattern for wrong punctuation, such as a French colon without a no-break
 * space before it. Null means no check.
 */
const PUNCTUATION = {
  en: null,
  pt_BR: null,
  ko: null,
  fr: /[^\u00a0]:|[^\u202f][;!»]|[^\u202f“«]\?|«[^\u202f]/,
  de: /[“”](?=\w)|[«»]/,
  es: /[“”„]/,
  ru: /[“”„]/,
  hi: /[.](?=\s|$)/,
  ar: /\p{Script=Arabic}[,;?](?=\s|$)/u,
  ja: CHINESE,
  zh_CN: CHINESE,
  zh_TW: CHINESE,
} satisfies Record<LanguageCode, RegExp | null>;

describe.each(codes)('the catalog %s', (code) => {
  const catalog = read(code);
  // The compiler reports a missing text too (see `complete-catalogs.ts`).
  it('lacks no text and has none that English lacks', () => {
    expect([...stems(catalog)].toSorted()).toEqual([...stems(english)].toSorted());
  });
  it('has each plural form of its language, and no other', () => {
    const found = new Map<string, string[]>();
    for (const key of Object.keys(catalog).filter(isPlural)) {
      const forms = found.get(stemOf(key)) ?? [];
      found.set(stemOf(key), [...forms, key.slice(stemOf(key).length + 1)]);
    }
    expect(found.size).toBeGreaterThan(0);
    for (const [stem, forms] of found) expect(forms.toSorted(), stem).toEqual(formsOf(code));
  });
  it('puts the same values into each text', () => {
    const wrong = Object.entries(catalog).filter(([key, { message }]) => {
      const model = isPlural(key) ? english[`${stemOf(key)}_other`] : english[key];
      if (OWN.test(key) || !model) return false;
      const own = namesIn(message);
      // A plural form for a single number may leave out `$count$`. In English, the form for 1 may
      // be "The last check", for example.
      const form = isPlural(key) ? key.slice(stemOf(key).length + 1) : '';
      const optional = formsOfOneNumber(code).includes(form) ? ['count'] : [];
      const wanted = namesIn(model.message).filter(
        (name) => own.includes(name) || !optional.includes(name),
      );
      return own.join() !== wanted.join();
    });
    expect(wrong).toEqual([]);
  });
  it('names each part of a country that the record has rules of', () => {
    if (code === 'en') return;
    expect(parts.length).toBeGreaterThan(50);
    expect(parts.filter((place) => !catalog[`place_${place.replaceAll('-', '_')}`])).toEqual([]);
  });
  it('declares its placeholders as browsers want them', () => {
    const texts = Object.entries(catalog);
    const undeclared = texts.filter(
      ([, { message, placeholders = {} }]) =>
        Object.keys(placeholders).toSorted().join() !== namesIn(message).join(),
    );
    expect(undeclared).toEqual([]);
    const withoutNames = texts.map(([, { message }]) => message.replace(/\$\w+\$|\$\$/g, ''));
    expect(withoutNames.filter((text) => text.includes('$'))).toEqual([]);
  });
  it('has no empty text, no doubled or stray space, and typographic quotes', () => {
    const untidy = Object.entries(catalog).filter(
      ([key, { message }]) =>
        !/\S/.test(message) ||
        /^\s|\s$| {2}/.test(message) ||
        (!key.startsWith('cli_') && /["']/.test(message)),
    );
    expect(untidy).toEqual([]);
  });
  it('sets its punctuation as its newspapers do', () => {
    const wrong = PUNCTUATION[code as LanguageCode];
    if (!wrong) return;
    const said = Object.entries(catalog).map(
      ([key, { message }]) =>
        [key, message.replace(/https:\/\/|Still Banned\?|\?(?=[」”»])/g, '')] as const,
    );
    expect(said.filter(([, message]) => wrong.test(message))).toEqual([]);
  });
  it('names each watched app in the browser’s list of extensions', () => {
    const description = catalog.extensionDescription?.message ?? '';
    const missing = watchedApps.filter(
      ({ names }) => !names.some((name) => description.includes(name)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
  it('fits the browser’s list of extensions', () => {
    expect(catalog.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
  it('leaves no English sentence untranslated', () => {
    if (code === 'en') return;
    const same = Object.entries(catalog).filter(
      ([key, { message }]) =>
        !OWN.test(key) &&
        message === english[key]?.message &&
        /[a-z]{3,} [a-z]{3,}/.test(message.replace(/\$\w+\$/g, '')),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

describe('a text may leave out its number', () => {
  it.each([
    ['en', ['one']],
    ['fr', ['one']],
    ['ar', ['one', 'two', 'zero']],
    ['ru', []],
    ['ja', []],
  ])('in %s in the forms %j', (code, forms) => {
    expect(formsOfOneNumber(code)).toEqual(forms);
  });
});

describe('the names of texts', () => {
  it('are all used', () => {
    const source = [...readSourceFiles(ROOT, 'src').values()].join('\n');
    const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');
    expect(unused([...stems(english)], source + manifest)).toEqual([]);
  });
  it('would be missed: one that nobody says is found', () => {
    expect(
      unused(['said', 'made_up', 'never_said'], "say('said'); say(`made_$" + '{up}`)'),
    ).toEqual(['never_said']);
  });
});

/**
 * Returns the keys that the code never uses, neither in full nor by a template such as
 * `kind_${name}`.
 */
function unused(keys: string[], source: string): string[] {
  const templates = [...source.matchAll(/`([a-z]+_[^`\n]*\$\{[^`\n]*)`/g)].map(
    ([, text = '']) => new RegExp(`^${text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '\\w*')}$`),
  );
  const literal = new Set(source.match(/(?<=')\w+(?=')|(?<=__MSG_)\w+(?=__)/g));
  return keys.filter((key) => !literal.has(key) && !templates.some((one) => one.test(key)));
}

describe('sidebarCatalog', () => {
  it('leaves out what only other pages say', () => {
    const { messages } = sidebarCatalog(catalogOf('de'), new Set(['IT-82']));
    expect(messages.changes_nothing).toBe('Seit diesem Artikel hat sich nichts geändert.');
    expect(
      Object.keys(messages).filter((key) => /^(options|record|popup|feeds)_/.test(key)),
    ).toEqual([]);
    expect(messages.failed_record).toBeTruthy();
  });
  it('has the names of the parts of countries that a sidebar names, and of no others', () => {
    const { messages } = sidebarCatalog(catalogOf('es'), new Set(['IT-82', 'US-GA']));
    const parts = Object.keys(messages).filter((key) => /^(place|inPlace)_.._/.test(key));
    expect(parts.toSorted()).toEqual(['inPlace_US_GA', 'place_IT_82', 'place_US_GA']);
    expect(messages.inPlace_CD).toBeTruthy();
  });
  it('leaves out by the beginnings that the documentation tells, and by no other', () => {
    const all = Object.keys(catalogOf('en').messages).filter((key) => !/_[A-Z]{2}_/.test(key));
    const docs = readFileSync(join(ROOT, 'docs/languages.md'), 'utf8').replace(/\s+/g, ' ');
    const sent = Object.keys(sidebarCatalog(catalogOf('en'), new Set()).messages);
    const told =
      /those of one page begin with it \((.*?)\)/.exec(docs)?.[1]?.match(/[a-z]+_/g) ?? [];
    const leftOut = all.filter((key) => !sent.includes(key) && /_/.test(key));
    expect(leftOut).toEqual(
      all.filter((key) => told.some((beginning) => key.startsWith(beginning))),
    );
    for (const beginning of told)
      expect(
        leftOut.some((key) => key.startsWith(beginning)),
        beginning,
      ).toBe(true);
  });
});

describe('texts that once said another thing than meant', () => {
  it.each([
    ['de', 'record_legend_nothing', 'Kein Eintrag; das heißt nicht, dass die App erlaubt ist'],
    ['hi', 'record_legend_nothing', 'कुछ दर्ज नहीं; इसका मतलब यह नहीं कि अनुमति है'],
    // The event is a bill that one chamber has passed, not a law yet, so German must not say
    // "law".
    ['de', 'record_kind_bill_passed', 'Entwurf angenommen'],
    ['fr', 'record_kind_bill_passed', 'Texte adopté'],
    // This field mostly contains the name of a case, so the German text must not say "case
    // number".
    ['de', 'record_case', 'Rechtssache'],
    ['ko', 'record_case', '사건'],
  ])('%s: %s', (code, key, text) => {
    expect(catalogOf(code).messages[key]).toBe(text);
  });
});
