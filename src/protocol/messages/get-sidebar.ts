import * as z from 'zod/mini';
import type { Annotation } from '../../core/answers/annotation.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Catalog } from '../../core/wording/messages.ts';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Content of a sidebar that a page may learn: the verdict, as the default record and the page's own
 * language have it. Contains none of the reader's places, newsrooms or languages.
 */
export interface PageSidebar {
  /** `annotation` is made from the default record alone, and has nothing but its findings. */
  report: { kind: 'about'; annotation: Annotation } | { kind: 'record-failed' } | { kind: 'none' };
  settings: Pick<Settings, 'opening' | 'collapsed' | 'highlights'>;
  /** Texts of the tab in the page's language, or the browser's if the interface lacks it. */
  catalog: Catalog;
  /** Lets one panel in this tab ask for its content, once. */
  nonce: string;
}

/**
 * Sent by the sidebar's content script: asks for the part of its tab's sidebar that stands in the
 * page, and for the settings with which to show it. `language` is the page's own (BCP 47), '' if it
 * states none.
 */
export const getSidebar = defineMessage({
  from: 'content-script',
  request: z.strictObject({ language: z.string().check(z.maxLength(35)) }),
  answer: answerOf<PageSidebar>(),
});
