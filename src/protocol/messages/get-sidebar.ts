import * as z from 'zod/mini';
import type { Settings } from '../../core/settings/settings.ts';
import type { SidebarTexts, TabContent } from '../../core/wording/sidebar-texts.ts';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Content of the sidebar's part in the page itself, outside the panel's frame. The page's own
 * scripts can read this part, so it must not reveal the reader's places, newsrooms or languages.
 */
export interface PageSidebar {
  /** The answer that this part shows. `tab` is computed from the default record alone. */
  report: { kind: 'about'; tab: TabContent } | { kind: 'record-failed' } | { kind: 'none' };
  settings: Pick<Settings, 'opening' | 'collapsed' | 'highlights'>;
  /**
   * Texts of this part of the sidebar, in the language of the page. Without a translation, they
   * are in the language of the browser.
   */
  texts: SidebarTexts;
  /** One-time code with which the panel in this tab can ask for its content. */
  nonce: string;
}

/**
 * Sent by the sidebar's content script: asks for the content of the part of the sidebar that is in
 * the page itself. `language` is the page's BCP 47 tag, or ''.
 */
export const getSidebar = defineMessage({
  from: 'content-script',
  request: z.strictObject({ language: z.string().check(z.maxLength(35)) }),
  answer: answerOf<PageSidebar>(),
});
