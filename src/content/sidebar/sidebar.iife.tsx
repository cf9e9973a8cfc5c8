import { SidebarController } from './sidebar-controller.tsx';

/** Injected on a match, maybe more than once: the second time the one that is there looks again. */
const world = globalThis as typeof globalThis & { stillBannedSidebar?: SidebarController };
world.stillBannedSidebar ??= new SidebarController();
void world.stillBannedSidebar.update();
