import type { Article } from '../../core/article/article.ts';
import { localDay } from '../../core/dates/local-day.ts';
import type { ArticleParts } from './article-work.ts';
import type { TabPage } from './tab-pages.ts';

/** A judged page that no tab shows. Null when the record can't be used. */
export async function samplePage(
  { records, judgeWith, now }: ArticleParts,
  article: Article,
): Promise<TabPage | null> {
  const release = await records.load().catch(() => null);
  if (!release) return null;
  const judgement = judgeWith(release.record, article, localDay(now()));
  return { url: article.url, documentId: null, judgement, dismissed: null };
}
