import type { WithLock } from '../../browser/locks.ts';
import { type KeyValueStore, readStored } from '../../browser/storage.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { type Dismissals, dismissals } from './dismissals.ts';
import { settings } from './settings.ts';

/** The reader's choices: the settings, and where the sidebar doesn't come by itself. */
export interface Choices {
  settings: Settings;
  dismissals: Dismissals;
}

/** Choices before and after a change. */
export interface ChoicesChange {
  before: Choices;
  after: Choices;
}

/** Services that choices are changed with. */
export interface ChoicesServices {
  storage: KeyValueStore;
  withLock: WithLock;
}

/**
 * Lock held while choices change. Of two changes at once, from a page and a sidebar, the second
 * builds on the first.
 */
export const CHOICES_LOCK = 'choices';

/** The choices in force. */
export async function readChoices(store: KeyValueStore): Promise<Choices> {
  const [chosen, dismissed] = await Promise.all([readStored(store, settings), readStored(store, dismissals)]);
  return { settings: chosen, dismissals: dismissed };
}

/**
 * Stores a change of the choices, all of it or nothing. Parts that `change` returns unchanged are
 * not written. Rejects when the store is full.
 */
export function changeChoices(
  { storage, withLock }: ChoicesServices,
  change: (before: Choices) => Partial<Choices>,
): Promise<ChoicesChange> {
  return withLock(CHOICES_LOCK, async () => {
    const before = await readChoices(storage);
    const after = { ...before, ...change(before) };
    await storage.set({
      ...(after.settings !== before.settings && { [settings.key]: after.settings }),
      ...(after.dismissals !== before.dismissals && { [dismissals.key]: after.dismissals }),
    });
    return { before, after };
  });
}

/** True on hosts where the sidebar does not come by itself. */
export function staysAway(
  { settings: { opening }, dismissals: { everywhere, sites } }: Choices,
  host: string,
): boolean {
  return opening === 'never' || everywhere || sites.includes(host);
}
