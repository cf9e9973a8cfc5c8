import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeArticle } from '../../../src/core/judge/judge-article.ts';
import { allWords } from '../../../src/core/judge/lexicon/all-words.ts';
import { authoredJudge } from '../../authored-record.ts';
import { article, writtenArticles } from './written-articles.ts';

/**
 * Languages with a file of invented articles, `forms/LANGUAGE.txt`. Each file has an article for
 * each legal form, such as `court blocks`, and articles on other news, such as `culture`.
 */
const written = readdirSync(join(import.meta.dirname, 'forms')).map((file) =>
  file.replace('.txt', ''),
);
const languages = allWords().languages.map(({ code }) => code);
const formsOf = (language: string) =>
  written.includes(language) ? writtenArticles(`forms/${language}.txt`) : [];
const judge = authoredJudge();

it('has every form in every language', () => {
  const missing = languages.filter((language) => !written.includes(language));
  expect(missing, 'languages without a file in test/core/judge/forms').toEqual([]);
  expect(written).toEqual(languages);
  for (const language of languages)
    expect(
      formsOf(language).map(({ label }) => label),
      language,
    ).toEqual(formsOf('en').map(({ label }) => label));
});

describe.each(written)('in %s', (language) => {
  it.each(formsOf(language))(
    'judges $label rightly: $title',
    ({ app, first, title, paragraphs }) => {
      const judged = judgeArticle(
        judge,
        article(title, paragraphs, 'https://news.example/2025/05/05/story'),
      );
      expect({ about: judged.about, apps: judged.apps, first: judged.jurisdictions[0] }).toEqual({
        about: first !== undefined,
        apps: app === undefined ? [] : [app],
        first,
      });
    },
  );
});
