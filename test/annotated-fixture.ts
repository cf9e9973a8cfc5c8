import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnnotatedPage, annotatePage } from '../src/cli/annotate/annotate-page.ts';
import { authoredJudge } from './authored-record.ts';
import type { Fixture } from './e2e/news-pages.ts';

/** Day for which fixture articles are annotated. */
export const ANNOTATED_ON = '2026-11-27';

const annotated = new Map<string, AnnotatedPage>();

/**
 * Returns the annotation of a fixture article on the day `ANNOTATED_ON`. Tests in one worker share
 * it, so they must not change it.
 */
export function annotatedFixture({ file, url }: Pick<Fixture, 'file' | 'url'>): AnnotatedPage {
  const known = annotated.get(file);
  if (known) return known;
  const content = readFileSync(join(import.meta.dirname, 'fixtures/news', file));
  const page = annotatePage(authoredJudge(), content, url, ANNOTATED_ON, ANNOTATED_ON);
  annotated.set(file, page);
  return page;
}
