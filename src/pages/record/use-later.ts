import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './in-idle-time.ts';

/**
 * Returns a value with a delay: after a change, returns the previous value until the browser is
 * idle. Meant for parts of the page that may change a little later than the rest.
 */
export function useLater<T extends object>(value: T): T {
  const [shown, show] = useState(value);
  useEffect(() => whenIdle(() => show(value)), [value]);
  return shown;
}
