import type { WithLock } from '../../browser/locks.ts';
import { type KeyValueStore, readStored } from '../../browser/storage.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { type Dismissals, dismissals } from './dismissals.ts';
import { settings } from './settings.ts';

/** What the reader chose: the settings, and where the sidebar doesn't come by itself. */
export interface Choices {
  settings: Settings;
  dismissals: Dismissals;
}

export interface ChoicesChange {
  before: Choices;
  after: Choices;
}

export interface ChoicesParts {
  storage: KeyValueStore;
  withLock: WithLock;
}

/** Whoever changes what the reader chose holds it: of two changes at once, from a page and a sidebar, the second builds on the first. */
export const CHOICES_LOCK = 'choices';

export async function readChoices(store: KeyValueStore): Promise<Choices> {
  const [chosen, dismissed] = await Promise.all([readStored(store, settings), readStored(store, dismissals)]);
  return { settings: chosen, dismissals: dismissed };
}

/**
 * Changes what is stored, all of the change or nothing; what `change` gives back unchanged is not written. Resolves to what
 * was chosen and what is now. Rejects when the store is full.
 */
export function changeChoices(
  { storage, withLock }: ChoicesParts,
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

/** True where the sidebar doesn't come by itself. */
export function staysAway(
  { settings: { opening }, dismissals: { everywhere, sites } }: Choices,
  host: string,
): boolean {
  return opening === 'never' || everywhere || sites.includes(host);
}
