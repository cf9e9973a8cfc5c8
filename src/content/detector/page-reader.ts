import { findHeadline, readArticle } from '../../core/article/read-article.ts';
import { createReporter, type Send } from './reporter.ts';
import type { PageReader, ReaderHooks } from './watch-page.ts';

/** Creates the page reader, which reports the page's articles through `send`. */
export function createPageReader(page: Document, send: Send, hooks: ReaderHooks): PageReader {
  const reporter = createReporter(send, hooks.onAbout, hooks.onUnanswered);
  return {
    hasReported: reporter.hasReported,
    isAbout: reporter.isAbout,
    leave: reporter.leave,
    headline: () => findHeadline(page),
    read(again) {
      const article = readArticle(page, page.location.href);
      const text = article.blocks.map((block) => block.text).join('\n');
      // The app's name may occur only in a menu, a share button or the footer, and not in the
      // article.
      if (again || hooks.namesApp(`${article.title}\n${text}`)) reporter.report(article, again);
      else reporter.leave();
    },
  };
}
