import { describe, expect, it } from 'vitest';
import { allWords } from '../../../../src/core/judge/lexicon/all-words.ts';
import { allLanguages, type Language } from '../../../../src/core/judge/lexicon/languages.ts';
import {
  compileWords,
  MOST_LANGUAGES,
  type Words,
} from '../../../../src/core/judge/lexicon/words.ts';
import { languageOf } from '../../../../src/core/judge/reading/language.ts';

const languages = allLanguages();
const ukrainian: Language = {
  ...(languages.find(({ language }) => language === 'ru') as Language),
  language: 'uk',
  common: ['і', 'та', 'що', 'це', 'цей'],
};

const withUkrainian = compileWords([...languages, ukrainian]);

/**
 * Returns the codes of the languages in which the judge would read a text. `words` has the
 * languages to choose from. `lang` is the language that the page declares.
 */
function languagesOf(text: string, words: Words, lang = ''): string[] {
  const article = {
    url: 'https://news.example/',
    title: '',
    lang,
    blocks: [{ text }],
    dateClues: [],
  };
  const bits = languageOf(words, article as never);
  return words.languages.filter(({ bit }) => bit & bits).map(({ code }) => code);
}

describe('languageOf', () => {
  it.each([
    ['ja', '政府は、TikTokの利用を禁止すると発表した。'],
    ['zh', '政府宣布禁止使用TikTok，即日生效。'],
    ['ko', '정부가 틱톡(TikTok) 사용을 금지했다.'],
    ['hi', 'सरकार ने TikTok पर रोक लगा दी।'],
    ['ar', 'حظرت الحكومة تطبيق تيك توك.'],
    ['ru', 'Правительство запретило ТикТок.'],
  ])('tells %s by its script', (code, text) => {
    expect(languagesOf(text, allWords())).toEqual([code]);
  });

  it('tells languages of one script apart by their frequent words', () => {
    expect(languagesOf('Це і та сама заборона, що й торік, та цей закон.', withUkrainian)).toEqual([
      'uk',
    ]);
    expect(languagesOf('Запрет.', withUkrainian, 'uk')).toEqual(['uk']);
    expect(languagesOf('Запрет.', withUkrainian)).toEqual(['ru', 'uk']);
  });

  it.each([
    ['es', 'Washington obliga a ByteDance a deshacerse de TikTok'],
    ['it', 'TikTok al bando, o no? A Roma si decide o si rinvia'],
    ['fr', 'La loi que la France prépare : la fin de TikTok'],
  ])('believes a page that declares %s beside few frequent words', (code, title) => {
    expect(languagesOf(title, allWords(), code)).toEqual([code]);
  });

  it('does not believe a page whose text is plainly in another language', () => {
    const text = 'The minister said that the ban of the app is not for the schools of the country.';
    expect(languagesOf(text, allWords(), 'es')).toEqual(['en']);
  });
});

it('refuses more languages than a term has bits for', () => {
  const many = Array.from({ length: MOST_LANGUAGES + 1 }, () => ukrainian);
  expect(() => compileWords(many)).toThrow('dataset/languages has 32 languages');
});
