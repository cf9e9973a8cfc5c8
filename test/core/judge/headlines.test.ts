import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPage } from '../../../src/core/judge/judge-article.ts';
import { allWords } from '../../../src/core/judge/lexicon/all-words.ts';
import { strongestJoin } from '../../../src/core/judge/rules/article-evidence.ts';
import { authoredJudge } from '../../authored-record.ts';
import { datedArticle } from './written-articles.ts';

/**
 * Folder with one file of headlines for each language. Each headline says that an authority bans
 * an app, may ban it, lifts its ban or limits its users.
 */
const FOLDER = join(import.meta.dirname, 'headlines');
const LANGUAGES = allWords().languages.map(({ code }) => code);

/**
 * Minimum certainty, 0 … 1, that a headline reports a restriction of an app. The judge must be at
 * least this certain for every headline. A sentence in which an app and a law merely occur together
 * scores less.
 */
const SURE = 0.38;
const judge = authoredJudge();

it('has headlines in every language', () => {
  const written = readdirSync(FOLDER).map((file) => file.replace('.txt', ''));
  expect(written).toEqual(LANGUAGES);
});

it.each(LANGUAGES)('finds the restriction in every headline in %s', (language) => {
  const headlines = readFileSync(join(FOLDER, `${language}.txt`), 'utf8')
    .trim()
    .split('\n');
  // Makes one article of all headlines, because the language of a short text may not be
  // recognised.
  const { evidence } = readPage(judge, datedArticle(language, '2026-03-02', '', ...headlines));
  const sure = new Set(
    evidence.filter((entry) => strongestJoin(entry) >= SURE).map((entry) => entry.sentence.block),
  );
  expect(headlines.filter((_, block) => !sure.has(block))).toEqual([]);
});
