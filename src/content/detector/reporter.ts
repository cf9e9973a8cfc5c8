import type { Article } from '../../core/article/article.ts';
import type { AnswerTo } from '../../protocol/message-map.ts';

/**
 * Sends a message to the background script, and resolves to the answer. Without an answer,
 * rejects or resolves to undefined. If the background script refuses the message or fails,
 * resolves to a `FailedAnswer`.
 */
export type Send = (
  message: { kind: 'judge-article'; article: Article } | { kind: 'article-left' },
) => Promise<unknown>;

/** Reports a page's articles to the background script. */
export interface Reporter {
  /** True after an article was reported, until `leave` is called. */
  hasReported(): boolean;
  /**
   * True when the background script has answered that the reported article is about a restriction.
   * The page then has a sidebar, unless the reader has hidden it or wants it only on request.
   */
  isAbout(): boolean;
  /**
   * Reports an article. If the same article was reported last, reports it again only if `again` is
   * true.
   */
  report(article: Article, again: boolean): void;
  /**
   * Tells the background script that the page no longer shows the reported article, and ignores
   * later answers about this article. Does nothing if no article was reported.
   */
  leave(): void;
}

/**
 * Creates a reporter that sends messages through `send`. If the background script does not answer
 * a report or answers with a `FailedAnswer`, calls `onUnanswered`. The article then counts as not
 * reported.
 */
export function createReporter(send: Send, onUnanswered: () => void): Reporter {
  /** Title and text length of the reported article; '' when no article is reported. */
  let reported = '';
  let about = false;
  /**
   * Number of times that the page has left an article, for example to show the next one. If the
   * number has risen since a report was sent, the answer to that report is ignored, because its
   * article is gone.
   */
  let stay = 0;

  const leave = () => {
    if (reported) void sendSafely(send, { kind: 'article-left' });
    reported = '';
    about = false;
    stay++;
  };
  const ask = async (article: Article) => {
    const asked = stay;
    const answer = await sendSafely(send, { kind: 'judge-article', article });
    if (asked !== stay) return;
    const judged = (answer as Partial<AnswerTo<'judge-article'>> | undefined)?.about;
    if (judged !== undefined) {
      about = judged;
    } else {
      // The background script gave no answer, because it was starting or stopped, or it answered
      // with an error (see `FailedAnswer`). The next check reports the article again.
      reported = '';
      onUnanswered();
    }
  };
  return {
    leave,
    hasReported: () => reported !== '',
    isAbout: () => about,
    report(article, again) {
      const text = article.blocks.map((block) => block.text).join('\n');
      const content = `${article.title} ${text.length}`;
      if (content !== reported) leave();
      else if (!again) return;
      reported = content;
      void ask(article);
    },
  };
}

/**
 * Sends a message and resolves to its answer. Resolves to undefined when there is no answer, or
 * when `send` throws because the extension was updated or removed.
 */
const sendSafely: (send: Send, message: Parameters<Send>[0]) => Promise<unknown> = async (
  send,
  message,
) => {
  try {
    return await send(message);
  } catch {}
};
