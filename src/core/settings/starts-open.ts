import type { Settings } from './settings.ts';

/** True when, in a wide window, the sidebar opens without being asked. */
export function startsOpen({ opening, collapsed }: Pick<Settings, 'opening' | 'collapsed'>) {
  return opening === 'by-itself' && !collapsed;
}
