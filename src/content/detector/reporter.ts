import type { Article } from '../../core/article/article.ts';
import type { AnswerTo } from '../../protocol/messages.ts';

/**
 * Sends a message to the background and gives its answer. Rejects or gives undefined when nobody
 * answered.
 */
export type Send = (
  message: { kind: 'judge-article'; article: Article } | { kind: 'article-left' },
) => Promise<unknown>;

/** Reports a page's articles to the background. */
export interface Reporter {
  /** True while an article is reported that was not left. */
  hasReported(): boolean;
  /**
   * True while the background has answered that the reported article is about a restriction: it has
   * a sidebar.
   */
  isAbout(): boolean;
  /** Reports an article unless it is the one reported last. `again` reports that one once more. */
  report(article: Article, again: boolean): void;
  /**
   * Tells that the reported article is gone, if there is one. An answer to it then comes too late.
   */
  leave(): void;
}

/**
 * Reports through `send`. Calls `onAbout` when the background answers that an article is about a
 * restriction, and `onUnanswered` when nobody answers; the article then counts as not reported.
 */
export function createReporter(send: Send, onAbout: () => void, onUnanswered: () => void): Reporter {
  /** Title and length of text of the reported article, '' for none. */
  let reported = '';
  let about = false;
  /** Grows when an article is left. */
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
      // The background was killed or was starting: the next look reports again.
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
 * Undefined when nobody answers. Sending throws at once after the extension was updated or removed.
 */
const sendSafely: (send: Send, message: Parameters<Send>[0]) => Promise<unknown> = async (send, message) => {
  try {
    return await send(message);
  } catch {}
};
