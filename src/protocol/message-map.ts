import type { Message } from './define-message.ts';
import { addFeed } from './messages/add-feed.ts';
import { articleLeft } from './messages/article-left.ts';
import { changeSettings } from './messages/change-settings.ts';
import { checkFeed } from './messages/check-feed.ts';
import { checkTab } from './messages/check-tab.ts';
import { deleteEverything } from './messages/delete-everything.ts';
import { dismiss } from './messages/dismiss.ts';
import { getAnnotation } from './messages/get-annotation.ts';
import { getCatalog } from './messages/get-catalog.ts';
import { getDismissals } from './messages/get-dismissals.ts';
import { getFeedReport } from './messages/get-feed-report.ts';
import { getOptions } from './messages/get-options.ts';
import { getRecord } from './messages/get-record.ts';
import { getSidebar } from './messages/get-sidebar.ts';
import { getTabReport } from './messages/get-tab-report.ts';
import { hideSite } from './messages/hide-site.ts';
import { importSettings } from './messages/import-settings.ts';
import { inspectFeed } from './messages/inspect-feed.ts';
import { judgeArticle } from './messages/judge-article.ts';
import { judgeSample } from './messages/judge-sample.ts';
import { openRecord } from './messages/open-record.ts';
import { openReport } from './messages/open-report.ts';
import { openSidebar } from './messages/open-sidebar.ts';
import { refreshRecord } from './messages/refresh-record.ts';
import { rememberView } from './messages/remember-view.ts';
import { removeFeed } from './messages/remove-feed.ts';
import { sidebarKeptOut } from './messages/sidebar-kept-out.ts';
import { startReader } from './messages/start-reader.ts';
import { takePlaceNews } from './messages/take-place-news.ts';
import { takeSiteOffer } from './messages/take-site-offer.ts';
import { undoDismissal } from './messages/undo-dismissal.ts';
import { useBundledRecord } from './messages/use-bundled-record.ts';
import type { AllowedSender, SenderAllowedBy } from './sender.ts';

/**
 * Messages to the background script, sent as `{ kind, ...request }`. The response is the answer or
 * an `{ error }`. The build fails if a message in this list has no handler.
 */
export const MESSAGES = {
  'start-reader': startReader,
  'judge-article': judgeArticle,
  'article-left': articleLeft,
  'get-sidebar': getSidebar,
  'get-annotation': getAnnotation,
  'sidebar-kept-out': sidebarKeptOut,
  'remember-view': rememberView,
  dismiss: dismiss,
  'open-record': openRecord,
  'open-report': openReport,
  'refresh-record': refreshRecord,
  'get-tab-report': getTabReport,
  'open-sidebar': openSidebar,
  'check-tab': checkTab,
  'get-feed-report': getFeedReport,
  'get-dismissals': getDismissals,
  'hide-site': hideSite,
  'undo-dismissal': undoDismissal,
  'take-place-news': takePlaceNews,
  'take-site-offer': takeSiteOffer,
  'get-options': getOptions,
  'get-catalog': getCatalog,
  'get-record': getRecord,
  'judge-sample': judgeSample,
  'change-settings': changeSettings,
  'import-settings': importSettings,
  'use-bundled-record': useBundledRecord,
  'delete-everything': deleteEverything,
  'inspect-feed': inspectFeed,
  'add-feed': addFeed,
  'check-feed': checkFeed,
  'remove-feed': removeFeed,
} as const satisfies Record<string, Message<object, AllowedSender, unknown>>;

/** Name of a message. It is sent as the `kind` of the message. */
export type MessageName = keyof typeof MESSAGES;

type PartsOf<Name extends MessageName> =
  (typeof MESSAGES)[Name] extends Message<infer Request, infer Allowed, infer Answer>
    ? { request: Request; allowed: Allowed; answer: Answer }
    : never;

/** The fields of a message other than its name. */
export type RequestOf<Name extends MessageName> = PartsOf<Name>['request'];

/** The type of the background script's answer to a message. */
export type AnswerTo<Name extends MessageName> = PartsOf<Name>['answer'];

/** The facts that the handler of a message gets about the sender. */
export type SenderOf<Name extends MessageName> = SenderAllowedBy<PartsOf<Name>['allowed']>;
