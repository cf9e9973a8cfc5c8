import { SidebarController } from './sidebar-controller.ts';

/**
 * The background injects this script whenever an article in the tab is about a restriction, so
 * possibly several times into the same page. From the second time on, the existing sidebar requests
 * its content again.
 */
const world = globalThis as typeof globalThis & { stillBannedSidebar?: SidebarController };
world.stillBannedSidebar ??= new SidebarController();
void world.stillBannedSidebar.update();
