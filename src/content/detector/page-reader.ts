import { findHeadline, readArticleIf } from '../../core/article/read-article.ts';
import { createReporter, type Send } from './reporter.ts';

/** Reads the articles of a page and reports them to the background script. */
export interface PageReader {
  /**
   * Reads the page. Reports its article if the article mentions an app or if `again` is true.
   * `headline` is the page's headline, or null.
   */
  read(again: boolean, headline: Element | null): void;
  /**
   * Tells the background script that the page no longer shows the reported article. Does nothing
   * when no article was reported.
   */
  leave(): void;
  /** True after an article was reported, until `leave` is called. */
  hasReported(): boolean;
  /**
   * True once the background script has answered that the reported article is about a restriction.
   */
  isAbout(): boolean;
  /** The headline of the page's article; null when the page has no headline. */
  headline(): Element | null;
}

/** Functions that the page reader calls. The creator of the page reader provides them. */
export interface ReaderHooks {
  /** Called when the background script does not answer a report, or answers with an error. */
  onUnanswered(): void;
  /** True when a text mentions a watched app. */
  namesApp(text: string): boolean;
}

/** Creates the page reader for a page. It reports articles by calling `send`. */
export function createPageReader(page: Document, send: Send, hooks: ReaderHooks): PageReader {
  const reporter = createReporter(send, hooks.onUnanswered);
  return {
    hasReported: reporter.hasReported,
    isAbout: reporter.isAbout,
    leave: reporter.leave,
    headline: () => findHeadline(page),
    read(again, headline) {
      // Unless `again` is true, the article itself must mention a watched app. A mention in a
      // menu, a share button or the footer of the page is not enough.
      const isWanted = (text: string) => again || hooks.namesApp(text);
      const article = readArticleIf(page, page.location.href, headline, isWanted);
      if (article) reporter.report(article, again);
      else reporter.leave();
    },
  };
}
