import { PAGE_VIEWS } from './page-views.ts';
import { POPUP_VIEWS } from './popup-views.ts';
import { RECORD_VIEWS } from './record-views.ts';
import { SIDEBAR_VIEWS } from './sidebar-views.ts';
import type { View } from './view.ts';

/** All views. They cover every state that can be photographed while nothing changes. */
export const VIEWS: readonly View[] = [
  ...SIDEBAR_VIEWS,
  ...POPUP_VIEWS,
  ...PAGE_VIEWS,
  ...RECORD_VIEWS,
];
