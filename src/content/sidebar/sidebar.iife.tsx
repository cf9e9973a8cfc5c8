import { PANEL_NONCE } from '../../protocol/panel-nonce.ts';
import { SidebarController } from './sidebar-controller.ts';

/**
 * The background script injects this script when an article is about a restriction. The first
 * time, the script creates the sidebar. Later, it makes the sidebar request its content again. If
 * the sidebar starts open, the background script first stores a nonce in `PANEL_NONCE`. With the
 * nonce, the panel can load before its content is ready.
 */
const world = globalThis as typeof globalThis & {
  stillBannedSidebar?: SidebarController;
  [PANEL_NONCE]?: string;
};
world.stillBannedSidebar ??= new SidebarController();
void world.stillBannedSidebar.update(world[PANEL_NONCE]);
delete world[PANEL_NONCE];
