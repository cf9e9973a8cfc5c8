import * as z from 'zod/mini';
import type { ThenAndNow } from '../../core/answers/then-and-now.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Catalog } from '../../core/wording/messages.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import type { Packed } from '../packed.ts';
import type { TabReport } from './get-tab-report.ts';

/**
 * Everything that an open panel (the frame with the sidebar's content) shows, such as the report
 * on the page in the tab and the reader's choices.
 */
export interface SidebarReport {
  report: TabReport;
  settings: Pick<Settings, 'opening' | 'collapsed' | 'highlights'>;
  /**
   * The law on the article's apps in the places that the reader has chosen. Leaves out places
   * that the annotation in `report` already contains (in `jurisdictions`).
   */
  places: ThenAndNow[];
  /** Interface texts in the reader's language. */
  catalog: Catalog;
}

/**
 * Sent by the panel in a page: asks for the panel's content. `nonce` is the one-time code that the
 * background script issued for the tab.
 */
export const getAnnotation = defineMessage({
  from: 'panel',
  request: z.strictObject({ nonce: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
  answer: answerOf<Packed<SidebarReport>>(),
});
