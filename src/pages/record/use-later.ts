import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './in-idle-time.ts';

/** The value, but another one only once the browser is idle: for what may follow a frame after what a reader asked for. */
export function useLater<T extends object>(value: T): T {
  const [shown, show] = useState(value);
  useEffect(() => whenIdle(() => show(value)), [value]);
  return shown;
}
