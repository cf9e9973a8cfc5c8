import * as z from 'zod/mini';
import { articleSchema } from '../../core/article/article.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import type { SidebarReport } from './get-annotation.ts';

/**
 * Sent by the first-run page: asks for the sidebar's content for a sample article, which is not
 * shown in a tab.
 */
export const judgeSample = defineMessage({
  from: 'extension-page',
  request: z.strictObject({ article: articleSchema }),
  answer: answerOf<SidebarReport>(),
});
