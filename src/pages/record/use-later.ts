import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './in-idle-time.ts';

/**
 * Returns the value, but a new one only once the browser is idle, for parts that may lag one frame
 * behind.
 */
export function useLater<T extends object>(value: T): T {
  const [shown, show] = useState(value);
  useEffect(() => whenIdle(() => show(value)), [value]);
  return shown;
}
