import * as z from 'zod/mini';
import type { ThenAndNow } from '../../core/answers/then-and-now.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Catalog } from '../../core/wording/messages.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import type { TabReport } from './get-tab-report.ts';

/** Content of an open panel: the report on its tab, and the reader's choices. */
export interface SidebarReport {
  report: TabReport;
  settings: Pick<Settings, 'opening' | 'collapsed' | 'highlights'>;
  /**
   * The law on the article's apps in the reader's own places, without places that the annotation
   * covers.
   */
  places: ThenAndNow[];
  /** Texts of the panel in the reader's language. */
  catalog: Catalog;
}

/**
 * Sent by the panel in a page: asks for the panel's content. `nonce` must be the one that the
 * background issued to the content script of the panel's own tab, and works only once. For any
 * other nonce, the request fails.
 */
export const getAnnotation = defineMessage({
  from: 'panel',
  request: z.strictObject({ nonce: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
  answer: answerOf<SidebarReport>(),
});
