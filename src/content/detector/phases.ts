/**
 * Phase of the wait between two checks of the page:
 * - `looking`: 4 checks; waits from 500 ms, doubled each time
 * - `hurried`: 250 ms after a check found a change
 * - `watching`: every second, while there is a sidebar
 * - `settled`: no more checks
 */
export type Phase = 'looking' | 'hurried' | 'watching' | 'settled';

/** Number of checks in the phase `looking`. The last of them comes 7.5 s after the phase began. */
export const LOOKS = 4;
/**
 * Number of a check in the phase `looking`, counted from 1. From this check on, an event such as a
 * change of the page's address leads to a new search even if the page's content seems unchanged.
 */
export const FIRST_UNCHANGED_LOOK = 2;

/**
 * Time, in ms, from one check to the next in each phase; null if no check follows. `looks` is the
 * number of earlier waits in the phase `looking`: 0 for the first wait, which takes 500 ms.
 */
const WAIT = {
  looking: (looks: number) => 500 * 2 ** looks,
  hurried: () => 250,
  watching: () => 1000,
  settled: () => null,
} satisfies Record<Phase, (looks: number) => number | null>;

/** Phase of a check of the page, and its number within the phase `looking` (see `Phase`). */
export interface Look {
  /** Phase of the wait before this check. */
  phase: Phase;
  /**
   * Number of checks in the phase `looking` since `begin` last started this phase. The first check
   * has the number 1. Checks in other phases are not counted.
   */
  looks: number;
}

/**
 * Calls `look` at the times described at `Phase`. `look` returns true while the page is changing.
 * `begin` starts the phase `looking` again.
 */
export function createLooks(
  view: Window,
  look: (at: Look) => boolean,
  hasSidebar: () => boolean,
): { begin(): void } {
  let phase: Phase = 'settled';
  let looks = 0;
  let timer = 0;

  const enter = (next: Phase) => {
    phase = next;
    const wait = WAIT[phase](looks);
    if (phase === 'looking') looks++;
    if (wait !== null) timer = view.setTimeout(end, wait);
  };
  const end = () => {
    const changed = look({ phase, looks });
    enter(phaseAfter(changed, looks, hasSidebar()));
  };
  // Called, for example, after a new address, a click or a report about a restriction.
  const begin = () => {
    // While `looks` is 1, the phase `looking` has only just begun. It need not begin again.
    if (looks === 1) return;
    view.clearTimeout(timer);
    looks = 0;
    enter('looking');
  };
  return { begin };
}

function phaseAfter(changed: boolean, looks: number, hasSidebar: boolean): Phase {
  if (changed) return 'hurried';
  if (looks < LOOKS) return 'looking';
  return hasSidebar ? 'watching' : 'settled';
}
