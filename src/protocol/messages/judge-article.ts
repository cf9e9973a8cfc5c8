import * as z from 'zod/mini';
import { articleSchema } from '../../core/article/article.ts';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Sent by the script that reads pages: asks for a judgement of the article. If the article is
 * about a restriction, the background script shows the sidebar.
 */
export const judgeArticle = defineMessage({
  from: 'content-script',
  request: z.strictObject({ article: articleSchema }),
  answer: answerOf<{ about: boolean }>(),
});
