import * as z from 'zod/mini';
import type { ThenAndNow } from '../../core/answers/then-and-now.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Catalog } from '../../core/wording/messages.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import type { Packed } from '../packed.ts';
import type { TabReport } from './get-tab-report.ts';

/**
 * Everything that an open panel shows: the report on the page in its tab, and the reader's
 * choices.
 */
export interface SidebarReport {
  report: TabReport;
  settings: Pick<Settings, 'opening' | 'collapsed' | 'highlights'>;
  /**
   * The law on the article's apps in the reader's own places. Places that the annotation already
   * covers are left out.
   */
  places: ThenAndNow[];
  /** Interface texts in the reader's language. */
  catalog: Catalog;
}

/**
 * Sent by the panel in a page: asks for the panel's content. `nonce` must be the nonce that the
 * background issued to the content script in the panel's tab. It works only once; for any other
 * nonce, the request fails.
 */
export const getAnnotation = defineMessage({
  from: 'panel',
  request: z.strictObject({ nonce: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
  answer: answerOf<Packed<SidebarReport>>(),
});
