import { PANEL_NONCE } from '../../protocol/panel-nonce.ts';
import { SidebarController } from './sidebar-controller.ts';

/**
 * The background injects this script whenever an article in the tab is about a restriction, so it
 * may inject the script several times into one page. From the second time on, the script only
 * makes the existing sidebar request its content again. A sidebar that starts open is given the
 * nonce of its panel (`TabActions.showSidebar`).
 */
const world = globalThis as typeof globalThis & {
  stillBannedSidebar?: SidebarController;
  [PANEL_NONCE]?: string;
};
world.stillBannedSidebar ??= new SidebarController();
void world.stillBannedSidebar.update(world[PANEL_NONCE]);
delete world[PANEL_NONCE];
