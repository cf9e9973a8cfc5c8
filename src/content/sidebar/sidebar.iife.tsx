import { PANEL_NONCE } from '../../protocol/panel-nonce.ts';
import { SidebarController } from './sidebar-controller.ts';

/**
 * The global object of the extension's scripts in this page. When this script is first injected,
 * it creates the sidebar. When injected again, it makes the sidebar request its content again.
 */
const world = globalThis as typeof globalThis & {
  stillBannedSidebar?: SidebarController;
  [PANEL_NONCE]?: string;
};
world.stillBannedSidebar ??= new SidebarController();
// The background script may leave a nonce, a one-time code for the panel, in this global object.
// With the nonce, the panel begins to load before the background script has sent the panel's
// content.
void world.stillBannedSidebar.update(world[PANEL_NONCE]);
delete world[PANEL_NONCE];
