import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeArticle } from '../../../src/core/judge/judge-article.ts';
import { allLanguages } from '../../../src/core/judge/lexicon/languages.ts';
import { authoredJudge } from '../../authored-record.ts';

/**
 * Every legal form and every kind that stays silent, in each language, in sentences of our own. A line of `forms/LANGUAGE.txt`
 * is `form (first jurisdiction, or none) | headline | text`; the forms `wechat…` are about WeChat, every other about TikTok.
 */
const FOLDER = join(import.meta.dirname, 'forms');
const LINE = /^(?<form>[a-z ]+) \((?<place>none|[A-Z-]+)\) \| (?<title>[^|]+) \| (?<text>[^|]+)$/;

interface Form {
  form: string;
  place: string;
  title: string;
  text: string;
}

function formsOf(language: string): Form[] {
  const lines = readFileSync(join(FOLDER, `${language}.txt`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { form = '', place = '', title = '', text = '' } = LINE.exec(line)?.groups ?? {};
    if (form === '') throw new Error(`forms/${language}.txt: ${line}`);
    return { form, place, title, text };
  });
}

const languages = readdirSync(FOLDER).map((file) => file.replace('.txt', ''));
const judge = authoredJudge();

it('has every form in every language', () => {
  expect(languages).toEqual(allLanguages().map(({ language }) => language));
  for (const language of languages)
    expect(
      formsOf(language).map(({ form }) => form),
      language,
    ).toEqual(formsOf('en').map(({ form }) => form));
});

describe.each(languages)('in %s', (language) => {
  it.each(formsOf(language))('judges $form rightly: $title', ({ form, place, title, text }) => {
    const url = 'https://news.example/2025/05/05/story';
    const blocks = [{ kind: 'text' as const, text }];
    const judged = judgeArticle(judge, { url, title, lang: '', blocks, dateClues: [] });
    const expected =
      place === 'none'
        ? { about: false, apps: [], first: undefined }
        : { about: true, apps: [form.startsWith('wechat') ? 'wechat' : 'tiktok'], first: place };
    expect({ about: judged.about, apps: judged.apps, first: judged.jurisdictions[0] }).toEqual(expected);
  });
});
