import { findHeadline, readArticleIf } from '../../core/article/read-article.ts';
import { createReporter, type Send } from './reporter.ts';

/** Reads and reports the articles of one page. */
export interface PageReader {
  /** Reads the page. Reports its article if the article names an app or `again` is true. */
  read(again: boolean): void;
  /**
   * Tells the background that the reported article is gone; does nothing when none was reported.
   */
  leave(): void;
  /** True from the report of an article until the article is left. */
  hasReported(): boolean;
  /** True once the background has answered that the article is about a restriction. */
  isAbout(): boolean;
  /** The headline of the page's article; null when there is none. */
  headline(): Element | null;
}

/** Functions that the page reader calls. */
export interface ReaderHooks {
  /** Called when the background answers that the article is about a restriction. */
  onAbout(): void;
  /** Called when nobody answers a report. */
  onUnanswered(): void;
  /** True when a text names a watched app. */
  namesApp(text: string): boolean;
}

/** Creates the page reader, which reports the page's articles through `send`. */
export function createPageReader(page: Document, send: Send, hooks: ReaderHooks): PageReader {
  const reporter = createReporter(send, hooks.onAbout, hooks.onUnanswered);
  return {
    hasReported: reporter.hasReported,
    isAbout: reporter.isAbout,
    leave: reporter.leave,
    headline: () => findHeadline(page),
    read(again) {
      // The app's name may occur only in a menu, a share button or the footer, and not in the
      // article.
      const isWanted = (text: string) => again || hooks.namesApp(text);
      const article = readArticleIf(page, page.location.href, isWanted);
      if (article) reporter.report(article, again);
      else reporter.leave();
    },
  };
}
