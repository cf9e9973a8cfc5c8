import type { WithLock } from '../../browser/locks.ts';
import { type KeyValueStore, readStored, readStoredForSure } from '../../browser/storage.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { type Dismissals, dismissals } from './dismissals.ts';
import { settings } from './settings.ts';

/**
 * The reader's choices: the settings, and the places in which the sidebar doesn't appear by itself.
 */
export interface Choices {
  settings: Settings;
  dismissals: Dismissals;
}

/** Choices before and after a change. */
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
 * Lock held while choices change. When a page and a sidebar change choices at once, the second
 * change builds on the first.
 */
export const CHOICES_LOCK = 'choices';

/** Reads the choices in force. `read` says what happens when the store can't be read. */
export async function readChoices(
  store: KeyValueStore,
  read: typeof readStored = readStored,
): Promise<Choices> {
  const [chosen, dismissed] = await Promise.all([read(store, settings), read(store, dismissals)]);
  return { settings: chosen, dismissals: dismissed };
}

/**
 * Stores a change of the choices, completely or not at all. Does not write parts that `change`
 * returns unchanged. Rejects when the store is full or can't be read: choices that can't be read
 * are not lost, and must not be replaced.
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

/** True when the sidebar does not appear by itself on a host. */
export function staysAway(
  { settings: { opening }, dismissals: { everywhere, sites } }: Choices,
  host: string,
): boolean {
  return opening === 'never' || everywhere || sites.includes(host);
}
