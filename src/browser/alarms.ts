import { extensionApi } from './api.ts';

/** Alarms that wake the background; `when` is in ms since 1970. */
export interface Alarms {
  /** Time at which the alarm is due; null when there is none. */
  dueAt(name: string): Promise<number | null>;
  /** Sets the alarm, replacing an alarm of the same name. */
  set(name: string, when: number): Promise<void>;
  clear(name: string): Promise<void>;
}

/** The browser's alarms. Firefox forgets all alarms when it closes. */
export function browserAlarms(): Alarms {
  const { alarms } = extensionApi();
  return {
    dueAt: async (name) => (await alarms.get(name))?.scheduledTime ?? null,
    set: async (name, when) => alarms.create(name, { when }),
    clear: async (name) => void (await alarms.clear(name)),
  };
}

/**
 * Calls the listener when the alarm goes off, with the time for which the alarm was set, in ms
 * since 1970. That time may be long past, because the device was asleep or the browser was closed.
 * Must be called while the background starts.
 */
export function onAlarm(name: string, listener: (due: number) => void): void {
  extensionApi().alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener(alarm.scheduledTime);
  });
}
