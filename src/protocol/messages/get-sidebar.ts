import * as z from 'zod/mini';
import type { Settings } from '../../core/settings/settings.ts';
import type { SidebarTexts, TabContent } from '../../core/wording/sidebar-texts.ts';
import { answerOf, defineMessage } from '../define-message.ts';

/**
 * The part of a sidebar's content that the page itself may learn: the verdict, computed from the
 * default record and in the page's own language. Reveals nothing about the reader's places,
 * newsrooms or languages.
 */
export interface PageSidebar {
  /** `tab` is computed from the default record alone. */
  report: { kind: 'about'; tab: TabContent } | { kind: 'record-failed' } | { kind: 'none' };
  settings: Pick<Settings, 'opening' | 'collapsed' | 'highlights'>;
  /**
   * Texts of the sidebar in the page, in the page's language or, if the interface is not translated
   * into it, in the browser's.
   */
  texts: SidebarTexts;
  /** One-time code with which the panel in this tab can ask for its content. */
  nonce: string;
}

/**
 * Sent by the sidebar's content script: asks for the part of the sidebar that is shown in the page
 * itself, and for the settings that it is shown with. `language` is the page's own language (BCP
 * 47); '' if it is unknown.
 */
export const getSidebar = defineMessage({
  from: 'content-script',
  request: z.strictObject({ language: z.string().check(z.maxLength(35)) }),
  answer: answerOf<PageSidebar>(),
});
