import * as z from 'zod/mini';
import type { Annotation } from '../../core/answers/annotation.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Catalog } from '../../core/wording/messages.ts';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * The content of a sidebar that a page may learn: the verdict, computed from the default record and
 * in the page's own language. Reveals none of the reader's places, newsrooms or languages.
 */
export interface PageSidebar {
  /** `annotation` is computed from the default record alone and contains only its findings. */
  report: { kind: 'about'; annotation: Annotation } | { kind: 'record-failed' } | { kind: 'none' };
  settings: Pick<Settings, 'opening' | 'collapsed' | 'highlights'>;
  /** Texts of the tab, in the page's language or, if the interface lacks it, in the browser's. */
  catalog: Catalog;
  /** Allows one panel in this tab to ask for its content once. */
  nonce: string;
}

/**
 * Sent by the sidebar's content script: asks for the part of the sidebar that is rendered in the
 * page, and for the settings with which to show it. `language` is the page's own language (BCP 47);
 * '' if the page states none.
 */
export const getSidebar = defineMessage({
  from: 'content-script',
  request: z.strictObject({ language: z.string().check(z.maxLength(35)) }),
  answer: answerOf<PageSidebar>(),
});
