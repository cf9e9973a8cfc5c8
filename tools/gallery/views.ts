import { PAGE_VIEWS } from './page-views.ts';
import { POPUP_VIEWS } from './popup-views.ts';
import { RECORD_VIEWS } from './record-views.ts';
import { SIDEBAR_VIEWS } from './sidebar-views.ts';
import type { View } from './view.ts';

/**
 * All views of the interface. They include every state that lasts long enough for a screenshot.
 */
export const VIEWS: readonly View[] = [
  ...SIDEBAR_VIEWS,
  ...POPUP_VIEWS,
  ...PAGE_VIEWS,
  ...RECORD_VIEWS,
];
