import type { Article } from '../../core/article/article.ts';
import type { AnswerTo } from '../../protocol/messages.ts';

/**
 * Sends a message to the background and resolves to the background's answer. Rejects, or resolves
 * to undefined, when nobody answers.
 */
export type Send = (
  message: { kind: 'judge-article'; article: Article } | { kind: 'article-left' },
) => Promise<unknown>;

/** Reports a page's articles to the background. */
export interface Reporter {
  /** True from the report of an article until `leave` is called. */
  hasReported(): boolean;
  /**
   * True when the background has answered that the reported article is about a restriction. The
   * article then has a sidebar.
   */
  isAbout(): boolean;
  /** Reports an article unless it was the last one reported. With `again`, always reports it. */
  report(article: Article, again: boolean): void;
  /**
   * Tells the background that the reported article is gone; does nothing when no article was
   * reported. A late answer about that article is ignored.
   */
  leave(): void;
}

/**
 * Creates a reporter that sends through `send`. Calls `onAbout` when the background answers that an
 * article is about a restriction, and `onUnanswered` when nobody answers; the article then counts
 * as not reported.
 */
export function createReporter(
  send: Send,
  onAbout: () => void,
  onUnanswered: () => void,
): Reporter {
  /** Title and text length of the reported article; '' for none. */
  let reported = '';
  let about = false;
  /**
   * Number of times that an article was left. It shows whether an answer is still about the current
   * article.
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
    if (answer) {
      about = (answer as AnswerTo<'judge-article'>).about;
      if (about) onAbout();
    } else {
      // The browser had killed the background, or the background was still starting. The next check
      // reports the article again.
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
 * Sends a message. Resolves to undefined when nobody answers, and also when `send` throws, as it
 * does after the extension was updated or removed.
 */
const sendSafely: (send: Send, message: Parameters<Send>[0]) => Promise<unknown> = async (
  send,
  message,
) => {
  try {
    return await send(message);
  } catch {}
};
