import * as z from 'zod/mini';
import { articleSchema } from '../../core/article/article.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import type { SidebarReport } from './get-annotation.ts';

/**
 * Sent by the first-run page: asks for the content of the sidebar for the sample article, which is
 * a part of that page.
 */
export const judgeSample = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ article: articleSchema }),
  answer: answerOf<SidebarReport>(),
});
