import type { Handlers } from '../protocol/handle.ts';
import { type ArticleHandlerServices, createArticleHandlers } from './articles/article-handlers.ts';
import type { ArticleWork } from './articles/article-work.ts';
import { type ChoiceHandlerServices, createChoiceHandlers } from './choices/choice-handlers.ts';
import { deleteEverything, type ForgetServices, useBundledRecord } from './choices/forget.ts';
import { type PlaceNewsServices, takePlaceNews } from './choices/place-news.ts';
import { createFeedHandlers, type FeedHandlerServices } from './feeds/feed-handlers.ts';
import { createRecordHandlers, type RecordHandlerServices } from './feeds/record-handlers.ts';
import { type OptionsReportServices, optionsReport } from './reports/options-report.ts';

/** All services that the groups of handlers need. */
export type HandlerServices = ArticleHandlerServices &
  ChoiceHandlerServices &
  RecordHandlerServices &
  FeedHandlerServices &
  OptionsReportServices &
  PlaceNewsServices &
  ForgetServices;

/**
 * Creates a handler for each message to the background. The compiler reports a message without a
 * handler.
 */
export function createHandlers(services: HandlerServices, work: ArticleWork): Handlers {
  return {
    ...createArticleHandlers(services, work),
    ...createChoiceHandlers(services, work),
    ...createRecordHandlers(services),
    ...createFeedHandlers(services),
    'get-options': () => optionsReport(services),
    'take-place-news': () => takePlaceNews(services),
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

/** Services that private windows do not share with normal windows. */
export type PrivateServices = ArticleHandlerServices &
  ChoiceHandlerServices &
  OptionsReportServices &
  PlaceNewsServices;

/**
 * Creates the handlers for messages from private windows. The choices that the reader makes in
 * these windows are stored in the storage of `services`. All windows share the records and feeds,
 * so messages about them go to the handlers in `usual`.
 */
export function createPrivateHandlers(
  usual: Handlers,
  services: PrivateServices,
  work: ArticleWork,
): Handlers {
  return {
    ...usual,
    ...createArticleHandlers(services, work),
    ...createChoiceHandlers(services, work),
    'get-options': () => optionsReport(services),
    'take-place-news': () => takePlaceNews(services),
  };
}
