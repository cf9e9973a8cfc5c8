import { PANEL_NONCE } from '../../protocol/panel-nonce.ts';
import { SidebarController } from './sidebar-controller.ts';

/**
 * Injected by the background script when an article is about a restriction. Each later time, the
 * sidebar requests its content again. A sidebar that starts open gets a nonce (see
 * `TabActions.showSidebar`).
 */
const world = globalThis as typeof globalThis & {
  stillBannedSidebar?: SidebarController;
  [PANEL_NONCE]?: string;
};
world.stillBannedSidebar ??= new SidebarController();
void world.stillBannedSidebar.update(world[PANEL_NONCE]);
delete world[PANEL_NONCE];
