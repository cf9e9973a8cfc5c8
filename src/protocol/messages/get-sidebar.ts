import * as z from 'zod/mini';
import type { Settings } from '../../core/settings/settings.ts';
import type { SidebarTexts, TabContent } from '../../core/wording/sidebar-texts.ts';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * Content of one part of the sidebar: the part in the page itself, outside the panel's frame. The
 * page's own scripts can read this part. It must therefore not reveal the reader's places,
 * newsrooms or languages.
 */
export interface PageSidebar {
  /**
   * `none`: the page is not about a restriction, or has not been judged. `about`: the page is about
   * a restriction. `tab` is then the content of the collapsed sidebar, computed from the default
   * record alone.
   */
  report: { kind: 'about'; tab: TabContent } | { kind: 'record-failed' } | { kind: 'none' };
  settings: Pick<Settings, 'opening' | 'collapsed' | 'highlights'>;
  /**
   * Texts of this part of the sidebar, in the language of the page. If there is no translation into
   * that language, the texts are in the language of the browser.
   */
  texts: SidebarTexts;
  /** One-time code with which the panel in this tab can ask for its content. */
  nonce: string;
}

/**
 * Sent by the sidebar's content script: asks for the content of the sidebar's part in the page
 * (see `PageSidebar`). Ends a dismissal of the sidebar on this page. `language` is the page's
 * BCP 47 tag, or '' if the page has none.
 */
export const getSidebar = defineMessage({
  from: 'content-script',
  request: z.strictObject({ language: z.string().check(z.maxLength(35)) }),
  answer: answerOf<PageSidebar>(),
});
