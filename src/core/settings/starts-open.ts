import type { Settings } from './settings.ts';

/** True when the sidebar appears open in a wide window, without being asked for. */
export function startsOpen({ opening, collapsed }: Pick<Settings, 'opening' | 'collapsed'>) {
  return opening === 'by-itself' && !collapsed;
}
