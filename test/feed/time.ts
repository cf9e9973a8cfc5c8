import type { Driver } from '../e2e/driver/launch.ts';

/**
 * Makes the extension believe that this number of ms has passed: moves every stored moment into
 * the past. Signed bytes are not changed.
 */
export function letTimePass(driver: Driver, ms: number): Promise<void> {
  return driver.inExtension(async (api, passed) => {
    const isMoment = (value: unknown) =>
      typeof value === 'number'
        ? value > 1.5e12 && value < 4e12
        : /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(`${value}`);
    const moved = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(moved);
      if (value !== null && typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner)]));
      if (!isMoment(value)) return value;
      return typeof value === 'number'
        ? value - passed
        : new Date(Date.parse(`${value}`) - passed).toISOString();
    };
    const stored = await api.storage.local.get(null);
    await api.storage.local.set(moved(stored) as Record<string, unknown>);
  }, ms);
}

/**
 * Sets the background script's clock forward by this number of ms. The change lasts until the
 * script ends.
 */
export function putClockForward(driver: Driver, ms: number): Promise<void> {
  return driver.inBackground((global, ahead) => {
    const right = global.Date.now;
    global.Date.now = () => right() + ahead;
  }, ms);
}
