import type { WithLock } from '../../browser/locks.ts';
import { type KeyValueStore, readStored, readStoredForSure } from '../../browser/storage.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { type Dismissals, dismissals } from './dismissals.ts';
import { settings } from './settings.ts';

/** The reader's settings, and the sites on which the sidebar does not appear automatically. */
export interface Choices {
  settings: Settings;
  dismissals: Dismissals;
}

/** The choices before and after a change. */
export interface ChoicesChange {
  before: Choices;
  after: Choices;
}

/** Services needed to change choices. */
export interface ChoicesServices {
  storage: KeyValueStore;
  withLock: WithLock;
}

/**
 * Lock held while choices change. If two pages change choices at the same time, the second change
 * starts from the result of the first.
 */
export const CHOICES_LOCK = 'choices';

/**
 * Reads the current choices. The function passed as `read` decides what happens when the store
 * can't be read.
 */
export async function readChoices(
  store: KeyValueStore,
  read: typeof readStored = readStored,
): Promise<Choices> {
  const [chosen, dismissed] = await Promise.all([read(store, settings), read(store, dismissals)]);
  return { settings: chosen, dismissals: dismissed };
}

/**
 * Applies `change` to the choices and stores the result in one write. Rejects when the store is
 * full or can't be read.
 */
export function changeChoices(
  { storage, withLock }: ChoicesServices,
  change: (before: Choices) => Partial<Choices>,
): Promise<ChoicesChange> {
  return withLock(CHOICES_LOCK, async () => {
    const before = await readChoices(storage, readStoredForSure);
    const after = { ...before, ...change(before) };
    await storage.set({
      ...(after.settings !== before.settings && { [settings.key]: after.settings }),
      ...(after.dismissals !== before.dismissals && { [dismissals.key]: after.dismissals }),
    });
    return { before, after };
  });
}

/** True when the sidebar must not appear automatically on a host. */
export function staysAway(
  { settings: { opening }, dismissals: { everywhere, sites } }: Choices,
  host: string,
): boolean {
  return opening === 'never' || everywhere || sites.includes(host);
}
