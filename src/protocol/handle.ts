import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { extensionApi } from '../browser/api.ts';
import { isPrivateTab } from '../browser/tabs.ts';
import { ReleaseError } from '../core/release/release-error.ts';
import { errorMessage } from '../core/wording/error-message.ts';
import {
  type AnswerTo,
  MESSAGES,
  type MessageName,
  type RequestOf,
  type SenderOf,
} from './message-map.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';
import type { FailedAnswer } from './send.ts';
import { identifySender, isAllowed } from './sender.ts';

/**
 * Handlers of all messages, by name. A handler is called only if the sender may send the message
 * and the request has been parsed.
 */
export type Handlers = {
  [Name in MessageName]: (
    request: RequestOf<Name>,
    sender: SenderOf<Name>,
  ) => Promise<AnswerTo<Name>> | AnswerTo<Name>;
};

/**
 * Two sets of handlers: `usual` for messages about normal windows, `private` for messages about
 * private windows. The data of normal and private windows stay apart.
 */
export interface HandlersByWindow {
  usual: Handlers;
  private: Handlers;
}

/**
 * Starts to answer messages from the extension. Must be called before the background script waits
 * for anything. Otherwise, the message that started the background script would be lost.
 */
export function handle(handlers: HandlersByWindow): void {
  const { runtime } = extensionApi();
  const extension = { id: runtime.id, origin: runtime.getURL('') };
  const mayAsk = createRateLimit(() => Date.now());
  const receive: Runtime.OnMessageListenerCallback = (message, sender, sendResponse) => {
    isAboutPrivate(message, sender)
      .then((isPrivate) => handlers[isPrivate ? 'private' : 'usual'])
      .then((chosen) => answer(chosen, message, sender, extension, mayAsk))
      .then(sendResponse);
    // Returning `true` makes every browser keep the channel open until `sendResponse` is called.
    return true;
  };
  runtime.onMessage.addListener(receive);
}

/**
 * True when a message is about a private window. If the message has a `tabId`, it is about the
 * window of that tab, otherwise about the sender's window. True if the tab has closed (see
 * `isPrivateTab`).
 */
async function isAboutPrivate(message: unknown, { tab }: Runtime.MessageSender): Promise<boolean> {
  const { tabId } = Object(message) as { tabId?: unknown };
  // The popup is not in a tab, so it sends the id of the tab that it is about.
  return typeof tabId === 'number' ? isPrivateTab(tabId) : (tab?.incognito ?? false);
}

/**
 * Returns the answer to a message, or `{ error }` if the message was refused or its handler
 * failed. Refuses unknown, malformed and too frequent messages, and those from senders that are
 * not allowed. Never rejects. Exported for tests.
 */
export async function answer(
  handlers: Handlers,
  message: unknown,
  from: Runtime.MessageSender,
  extension: { id: string; origin: string },
  mayAsk: RateLimit = () => true,
): Promise<unknown> {
  try {
    const { kind, ...request } = Object(message) as Record<string, unknown>;
    if (!isMessageName(kind))
      throw new Error(`There is no message "${String(kind).slice(0, 40)}".`);
    const sender = identifySender(from, extension);
    if (!sender || !isAllowed(MESSAGES[kind].from, sender))
      throw new Error(`"${kind}" is not for this sender to ask.`);
    if ('tabId' in sender && !mayAsk(sender.tabId, kind))
      throw new Error('This tab has asked too often; wait a minute.');
    // Each message has its own types of request and sender. `kind` can be the name of any message
    // here, so TypeScript does not know that `handler` and `asked` belong to the same message.
    const handler = handlers[kind] as (request: unknown, sender: unknown) => unknown;
    const asked = parsed(kind, request);
    return await handled(kind, () => handler(asked, sender));
  } catch (error) {
    const failure = error instanceof ReleaseError ? error.failure : undefined;
    return { error: errorMessage(error), failure } satisfies FailedAnswer;
  }
}

/**
 * Calls a handler. If the handler fails with an error other than a ReleaseError, logs the whole
 * error, because the sender gets only the error's text.
 */
async function handled(kind: MessageName, call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof ReleaseError)) console.error(`The message "${kind}" failed.`, error);
    throw error;
  }
}

function parsed(kind: MessageName, request: object): object {
  const result = MESSAGES[kind].request.safeParse(request);
  if (result.success) return result.data;
  throw new Error(`"${kind}" is malformed: ${z.prettifyError(result.error).slice(0, 500)}`);
}

function isMessageName(kind: unknown): kind is MessageName {
  return typeof kind === 'string' && Object.hasOwn(MESSAGES, kind);
}
