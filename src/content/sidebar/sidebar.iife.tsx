import { PANEL_NONCE } from '../../protocol/panel-nonce.ts';
import { SidebarController } from './sidebar-controller.ts';

/**
 * The background script injects this script when an article in the tab is about a restriction,
 * possibly several times into the same page. From the second time on, the script only makes the
 * existing sidebar request its content again. If the sidebar is to start open, the background
 * script also gives it a nonce for its panel (see `TabActions.showSidebar`).
 */
const world = globalThis as typeof globalThis & {
  stillBannedSidebar?: SidebarController;
  [PANEL_NONCE]?: string;
};
world.stillBannedSidebar ??= new SidebarController();
void world.stillBannedSidebar.update(world[PANEL_NONCE]);
delete world[PANEL_NONCE];
