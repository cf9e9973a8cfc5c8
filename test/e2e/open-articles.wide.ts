import { describe } from 'vitest';
import { answersEachArticle } from './each-article.ts';
import { fixturePages } from './news-pages.ts';
import { useStage } from './stage.ts';

const stage = useStage(fixturePages());

describe('each fixture article, beside the open panel', () => {
  answersEachArticle(stage, 'by-itself');
});
