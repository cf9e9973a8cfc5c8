import { SidebarController } from './sidebar-controller.ts';

/**
 * The script is injected whenever an article is about a restriction, so possibly more than once.
 * From the second time on, the existing sidebar asks the background again.
 */
const world = globalThis as typeof globalThis & { stillBannedSidebar?: SidebarController };
world.stillBannedSidebar ??= new SidebarController();
void world.stillBannedSidebar.update();
