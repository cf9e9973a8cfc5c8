import type { Handlers } from '../protocol/handle.ts';
import { type ArticleHandlerServices, createArticleHandlers } from './articles/article-handlers.ts';
import type { ArticleWork } from './articles/article-work.ts';
import { type ChoiceHandlerServices, createChoiceHandlers } from './choices/choice-handlers.ts';
import { deleteEverything, type ForgetServices, useBundledRecord } from './choices/forget.ts';
import { type PlaceNewsServices, takePlaceNews } from './choices/place-news.ts';
import { createFeedHandlers, type FeedHandlerServices } from './feeds/feed-handlers.ts';
import { createRecordHandlers, type RecordHandlerServices } from './feeds/record-handlers.ts';
import { type OptionsReportServices, optionsReport } from './reports/options-report.ts';

/** All services that the handlers of messages need. */
export type HandlerServices = ArticleHandlerServices &
  ChoiceHandlerServices &
  RecordHandlerServices &
  FeedHandlerServices &
  OptionsReportServices &
  PlaceNewsServices &
  ForgetServices;

/**
 * Creates the handlers for all messages to the background script. A message that has no handler is
 * a compile error.
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

/** Services needed to handle messages from private windows. */
export type PrivateServices = ArticleHandlerServices &
  ChoiceHandlerServices &
  OptionsReportServices &
  PlaceNewsServices;

/**
 * Creates the handlers for messages about private windows. `services.storage` keeps the choices
 * that the reader makes there. All other messages, such as those about records and feeds, are
 * handled as in normal windows, by `usual`.
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
