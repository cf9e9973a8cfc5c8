import type { Handlers } from '../protocol/handle.ts';
import { type ArticleHandlerServices, createArticleHandlers } from './articles/article-handlers.ts';
import type { ArticleWork } from './articles/article-work.ts';
import { type ChoiceHandlerServices, createChoiceHandlers } from './choices/choice-handlers.ts';
import { deleteEverything, type ForgetServices, useBundledRecord } from './choices/forget.ts';
import { createFeedHandlers, type FeedHandlerServices } from './feeds/feed-handlers.ts';
import { createRecordHandlers, type RecordHandlerServices } from './feeds/record-handlers.ts';
import { type OptionsReportServices, optionsReport } from './reports/options-report.ts';

/** Services that all handlers need together. Each group of handlers names its own share. */
export type HandlerServices = ArticleHandlerServices &
  ChoiceHandlerServices &
  RecordHandlerServices &
  FeedHandlerServices &
  OptionsReportServices &
  ForgetServices;

/**
 * Creates one handler for each message to the background. The compiler names a message without one.
 */
export function createHandlers(services: HandlerServices, work: ArticleWork): Handlers {
  return {
    ...createArticleHandlers(services, work),
    ...createChoiceHandlers(services, work),
    ...createRecordHandlers(services),
    ...createFeedHandlers(services),
    'get-options': () => optionsReport(services),
    'use-bundled-record': async () => {
      await useBundledRecord(services);
      return null;
    },
    'delete-everything': async () => {
      await deleteEverything(services, work);
      return null;
    },
  };
}
