import { SidebarController } from './sidebar-controller.tsx';

/**
 * Injected on a match, possibly more than once. The second time, the existing sidebar asks again.
 */
const world = globalThis as typeof globalThis & { stillBannedSidebar?: SidebarController };
world.stillBannedSidebar ??= new SidebarController();
void world.stillBannedSidebar.update();
