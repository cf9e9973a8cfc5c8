import type { ThenAndNow } from '../../core/answers/then-and-now.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Catalog } from '../../core/wording/messages.ts';
import { answerOf, defineMessage } from '../define-message.ts';
import { emptyRequest } from '../request-schemas.ts';
import type { TabReport } from './get-tab-report.ts';

/** Content of a sidebar: its tab's report and the reader's choices. */
export interface SidebarReport {
  report: TabReport;
  settings: Pick<Settings, 'opening' | 'collapsed' | 'highlights'>;
  /**
   * Law on the article's apps in the reader's own places, except places that the annotation covers.
   */
  places: ThenAndNow[];
  /**
   * Text that "Copy as citation" copies; '' without an annotation. The background composes it,
   * which keeps its grammar out of the page.
   */
  citation: string;
  /** Texts of the sidebar in the reader's language; its script contains none. */
  catalog: Catalog;
}

/**
 * Sent by the sidebar: asks for the content of its own tab's sidebar, and for the settings with
 * which to show it.
 */
export const getAnnotation = defineMessage({
  from: 'content-script',
  request: emptyRequest,
  answer: answerOf<SidebarReport>(),
});
