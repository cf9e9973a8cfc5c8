import type { RunMode } from '../core/settings/run-mode.ts';

/** Catalog key of each run mode's name. */
export const RUN_MODE_NAMES = {
  listed: 'welcome_listed',
  every: 'popup_everywhere',
  asked: 'welcome_asked',
} as const;

/** Run modes in the order in which readers see them. */
export const RUN_MODES = Object.keys(RUN_MODE_NAMES) as RunMode[];
