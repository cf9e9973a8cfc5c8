import type { RunMode } from '../core/settings/run-mode.ts';

/** Message key for the name of each run mode. */
export const RUN_MODE_NAMES = {
  listed: 'welcome_listed',
  every: 'popup_everywhere',
  asked: 'welcome_asked',
} as const;

/** Run modes in the order in which the reader sees them. */
export const RUN_MODES = Object.keys(RUN_MODE_NAMES) as RunMode[];
