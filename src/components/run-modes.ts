import type { RunMode } from '../core/settings/run-mode.ts';

/** Message key of each mode's name. */
export const RUN_MODE_NAMES = {
  listed: 'welcome_listed',
  every: 'popup_everywhere',
  asked: 'welcome_asked',
} as const;

/** Modes in the order in which they are offered. */
export const RUN_MODES = Object.keys(RUN_MODE_NAMES) as RunMode[];
