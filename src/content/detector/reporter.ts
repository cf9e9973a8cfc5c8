import type { Article } from '../../core/article/article.ts';
import type { AnswerTo } from '../../protocol/messages.ts';

/**
 * Sends a message to the background and resolves to its answer. Rejects, or resolves to undefined,
 * when nobody answered.
 */
export type Send = (
  message: { kind: 'judge-article'; article: Article } | { kind: 'article-left' },
) => Promise<unknown>;

/** Reports a page's articles to the background. */
export interface Reporter {
  /** True from the report of an article until the article is left. */
  hasReported(): boolean;
  /**
   * True when the background has answered that the reported article is about a restriction, so that
   * the article has a sidebar.
   */
  isAbout(): boolean;
  /**
   * Reports an article unless it was the last one reported. With `again`, reports it in any case.
   */
  report(article: Article, again: boolean): void;
  /**
   * Tells the background that the reported article is gone, if there is one. An answer about the
   * article is ignored from then on.
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
  /** Number of times that an article was left. */
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
      // The background was killed or was still starting, so the next look reports again.
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
 * Sends a message; resolves to undefined when nobody answers. Sending throws at once after the
 * extension was updated or removed.
 */
const sendSafely: (send: Send, message: Parameters<Send>[0]) => Promise<unknown> = async (
  send,
  message,
) => {
  try {
    return await send(message);
  } catch {}
};
