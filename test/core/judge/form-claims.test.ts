import { expect, it } from 'vitest';
import { type OwnForm, ownForms } from '../../../src/cli/evaluate/own-forms.ts';
import { judgeArticle } from '../../../src/core/judge/judge-article.ts';
import { allWords } from '../../../src/core/judge/lexicon/all-words.ts';
import { readSentences } from '../../../src/core/judge/reading/read-sentences.ts';
import { authoredJudge } from '../../authored-record.ts';
import { article } from './written-articles.ts';

const judge = authoredJudge();

function articleOf({ row }: OwnForm) {
  const [title = '', ...paragraphs] = (row.text ?? '').split('\n');
  return article(title, paragraphs, 'https://news.example/story');
}

function firstClaim(form: OwnForm) {
  return judgeArticle(judge, articleOf(form)).claims[0];
}

it('reads scope and told state of nearly all forms in all languages', async () => {
  const forms = await ownForms();
  const read = forms.map((form) => {
    const found = firstClaim(form);
    return { scope: found?.scope === form.claim.scope, told: found?.told === form.claim.state };
  });
  expect(forms.length).toBeGreaterThan(400);
  expect(read.filter(({ scope }) => scope).length / forms.length).toBeGreaterThan(0.95);
  expect(read.filter(({ told }) => told).length / forms.length).toBeGreaterThan(0.9);
}, 120_000);

it('reads a threat to an app’s licence as one to everyone’s use, in all languages', async () => {
  const threats = (await ownForms()).filter(({ row }) => row.id.endsWith(' licence threatened'));
  const scopes = threats.map((form) => [form.row.lang, firstClaim(form)?.scope]);
  expect(scopes).toEqual(threats.map(({ row }) => [row.lang, 'public']));
  expect(threats.length).toBe(allWords().languages.length);
});

it('knows in all languages that a law which awaits a signature is not in force yet', async () => {
  const passed = (await ownForms()).filter(({ row }) => row.id.endsWith(' both chambers'));
  const known = passed.map((form) => {
    const { sentences } = readSentences(judge.lexicon, articleOf(form));
    return [form.row.lang, sentences.at(-1)?.hits.some(({ kind }) => kind === 'not-yet')];
  });
  expect(known).toEqual(passed.map(({ row }) => [row.lang, true]));
  expect(passed.length).toBe(allWords().languages.length);
});
