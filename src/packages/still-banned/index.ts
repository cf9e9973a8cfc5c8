import { annotatePage, judgeOf } from '../../cli/annotate/annotate-page.ts';
import { isWebAddress } from '../../cli/annotate/parse-page.ts';
import type { PageReport } from '../../cli/annotate/report.ts';
import { reportOf } from '../../cli/annotate/report-json.ts';
import { localDay } from '../../core/dates/local-day.ts';
import type { Judge } from '../../core/judge/judge-article.ts';
import { requireDay } from '../require-day.ts';
import { packagedRecord } from './own-files.ts';

export type { AnswerReport, PageReport } from '../../cli/annotate/report.ts';

/**
 * Facts that the caller can give. They replace what the page itself or the clock says. `annotate`
 * rejects with a RangeError for an invalid one.
 */
export interface PageFacts {
  /** Address of the page, http or https; by default, the address found in the page. */
  url?: string;
  /** Day to treat as today, `YYYY-MM-DD`; by default, the real day. */
  on?: string;
}

let judge: Promise<Judge> | undefined;

/**
 * Annotates an article, HTML or plain text, with the record in this package. Bytes may have any
 * encoding. The first call loads the record, which takes about a second.
 * Rejects with a RangeError if `url` is not a web address or `on` is not a day.
 */
export async function annotate(
  page: string | Uint8Array,
  { url, on }: PageFacts = {},
): Promise<PageReport> {
  if (url !== undefined && !isWebAddress(url))
    throw new RangeError(`url: "${url}" is not an http or https address.`);
  if (on !== undefined) requireDay('on', on);
  judge ??= packagedRecord().then(judgeOf);
  const today = localDay(Date.now());
  return reportOf(annotatePage(await judge, page, url ?? null, on ?? today, today));
}
