import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './in-idle-time.ts';

/**
 * Returns `value` with a delay. After a change, still returns the previous value until the browser
 * is idle. Used for less urgent parts of the page.
 */
export function useLater<T extends object>(value: T): T {
  const [shown, show] = useState(value);
  useEffect(() => whenIdle(() => show(value)), [value]);
  return shown;
}
