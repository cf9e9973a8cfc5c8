import type { Article } from '../../core/article/article.ts';
import { localDay } from '../../core/dates/local-day.ts';
import type { JudgedRecords } from '../feeds/reader-records.ts';
import type { PrepareJudging } from './judging.ts';
import type { TabPage } from './tab-pages.ts';

interface SampleServices {
  records: { load(): Promise<JudgedRecords> };
  prepareJudging: PrepareJudging;
  /** Returns the current time, in ms since 1970. */
  now: () => number;
}

/**
 * Judges an article that is not shown in a tab. Resolves to null when the record can't be used.
 */
export async function samplePage(
  { records, prepareJudging, now }: SampleServices,
  article: Article,
): Promise<TabPage | null> {
  const release = await records.load().catch(() => null);
  if (!release) return null;
  const judgeWith = await prepareJudging();
  const judgement = judgeWith(release, article, localDay(now()));
  return { url: article.url, documentId: null, judgement, dismissed: null };
}
