import { expect, it } from 'vitest';
import { ownForms } from '../../../src/cli/evaluate/own-forms.ts';
import { judgeArticle } from '../../../src/core/judge/judge-article.ts';
import { authoredJudge } from '../../authored-record.ts';
import { article } from './written-articles.ts';

const judge = authoredJudge();

it('reads scope and told state of nearly all forms in all languages', async () => {
  const forms = await ownForms();
  const read = forms.map(({ row, claim }) => {
    const [title = '', ...paragraphs] = (row.text ?? '').split('\n');
    const page = article(title, paragraphs, 'https://news.example/story');
    const [found] = judgeArticle(judge, page).claims;
    return { scope: found?.scope === claim.scope, told: found?.told === claim.state };
  });
  expect(forms.length).toBeGreaterThan(400);
  expect(read.filter(({ scope }) => scope).length / forms.length).toBeGreaterThan(0.95);
  expect(read.filter(({ told }) => told).length / forms.length).toBeGreaterThan(0.9);
});
