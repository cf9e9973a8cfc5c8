import { extensionApi } from './api.ts';

/** Access to alarms that wake the background script. `when` is in ms since 1970. */
export interface Alarms {
  /**
   * Resolves to the time when the alarm goes off, in ms since 1970; null when the alarm is not
   * set.
   */
  dueAt(name: string): Promise<number | null>;
  /** Sets an alarm, replacing an alarm with the same name. */
  set(name: string, when: number): Promise<void>;
  clear(name: string): Promise<void>;
}

/** Returns access to the browser's alarms. Firefox loses all alarms when it closes. */
export function browserAlarms(): Alarms {
  const { alarms } = extensionApi();
  return {
    dueAt: async (name) => (await alarms.get(name))?.scheduledTime ?? null,
    set: async (name, when) => alarms.create(name, { when }),
    clear: async (name) => void (await alarms.clear(name)),
  };
}

/**
 * Calls the listener with the alarm's planned time (ms since 1970), which may be long past. Must
 * be called while the background script starts.
 */
export function onAlarm(name: string, listener: (due: number) => void): void {
  extensionApi().alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener(alarm.scheduledTime);
  });
}
