import { SidebarController } from './sidebar-controller.ts';

/**
 * The background injects this script whenever an article in the tab is about a restriction, so
 * possibly several times into the same page. From the second time on, the existing sidebar
 * requests its content again. A sidebar that starts open is given the nonce of its panel
 * (`TabActions.showSidebar`).
 */
const world = globalThis as typeof globalThis & {
  stillBannedSidebar?: SidebarController;
  stillBannedNonce?: string;
};
world.stillBannedSidebar ??= new SidebarController();
void world.stillBannedSidebar.update(world.stillBannedNonce);
delete world.stillBannedNonce;
