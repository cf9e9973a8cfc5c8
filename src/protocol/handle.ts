import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { extensionApi } from '../browser/api.ts';
import { askSchemas } from './ask-schemas.ts';
import type { Requests } from './messages.ts';
import type { Failure } from './send.ts';
import { identifySender, mayAsk, type SenderOf } from './sender.ts';

/** One handler for each kind of message; each gets a parsed request and a sender that may ask it. */
export type Handlers = {
  [K in keyof Requests]: (
    ask: Requests[K]['ask'],
    sender: SenderOf<K>,
  ) => Promise<Requests[K]['answer']> | Requests[K]['answer'];
};

/** Answers the extension's own messages from now on. Must be called while the background starts, or the event that woke it is lost. */
export function handle(handlers: Handlers): void {
  const { runtime } = extensionApi();
  const own = { id: runtime.id, origin: runtime.getURL('') };
  const receive: Runtime.OnMessageListenerCallback = (message, sender, sendResponse) => {
    answer(handlers, message, sender, own).then(sendResponse);
    // Keeps the channel open until the answer is there, in every browser.
    return true;
  };
  runtime.onMessage.addListener(receive);
}

/** The answer to one message, or `{ error }`; never rejects. Exported for tests. */
export async function answer(
  handlers: Handlers,
  message: unknown,
  from: Runtime.MessageSender,
  own: { id: string; origin: string },
): Promise<unknown> {
  try {
    const { kind, ...ask } = Object(message) as Record<string, unknown>;
    if (!isKind(kind)) throw new Error(`There is no message "${String(kind).slice(0, 40)}".`);
    const sender = identifySender(from, own);
    if (!sender || !mayAsk(kind, sender)) throw new Error(`"${kind}" is not for this sender to ask.`);
    const parsed = askSchemas[kind].safeParse(ask);
    if (!parsed.success)
      throw new Error(`"${kind}" is malformed: ${z.prettifyError(parsed.error).slice(0, 500)}`);
    // The map ties kind, request and sender together; TypeScript can't follow that through a union of keys.
    const handler = handlers[kind] as (ask: unknown, sender: unknown) => unknown;
    return await handler(parsed.data, sender);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) } satisfies Failure;
  }
}

function isKind(kind: unknown): kind is keyof Requests {
  return typeof kind === 'string' && Object.hasOwn(askSchemas, kind);
}
