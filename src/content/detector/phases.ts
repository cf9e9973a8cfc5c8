/**
 * Phase of the wait between two checks of the page.
 *
 * | phase    | begins when                                     | next check      | next phase |
 * |----------|-------------------------------------------------|-----------------|------------|
 * | looking  | the page arrives, or as described below         | 500 ms, doubled | any        |
 * |          |                                                 | each time, 4    |            |
 * |          |                                                 | checks          |            |
 * | hurried  | a check found a change                          | 250 ms, to see  | any        |
 * |          |                                                 | if the change   |            |
 * |          |                                                 | is over         |            |
 * | watching | the 4 checks are over and there is a sidebar    | 1 s, repeatedly | hurried,   |
 * |          |                                                 |                 | settled    |
 * | settled  | the 4 checks are over and there is no sidebar   | none            | looking    |
 *
 * The page is touched when one of the `STIRRING_EVENTS` happens. `looking` starts anew, from any
 * phase, after each of these events:
 * - The page gets a new address or is touched.
 * - A page watch is connected to the gate.
 * - The background script answers that the article is about a restriction.
 */
export type Phase = 'looking' | 'hurried' | 'watching' | 'settled';

/** Number of checks in the phase `looking`. The last of them comes 7.5 s after the phase began. */
export const LOOKS = 4;
/**
 * First check of the phase `looking` at which a page may be searched even if it has not changed.
 * The gate searches an unchanged page after a touch (see `Phase`) or a new address. A page watch
 * searches an unchanged page only after a new address.
 */
export const FIRST_UNCHANGED_LOOK = 2;

/**
 * The wait before the next check in each phase, in ms; null for no check. `looks` is the number of
 * earlier waits in the phase `looking`.
 */
const WAIT = {
  looking: (looks: number) => 500 * 2 ** looks,
  hurried: () => 250,
  watching: () => 1000,
  settled: () => null,
} satisfies Record<Phase, (looks: number) => number | null>;

/** Phase in which a check takes place, and number of waits before the check. */
export interface Look {
  /** Phase of the wait that has just ended. */
  phase: Phase;
  /** Number of waits in the phase `looking` since that phase last started anew (see `Phase`). */
  looks: number;
}

/**
 * Calls `look`, which checks the page, at the times described at `Phase`. `look` returns true
 * while the page is changing. `begin` of the result starts the phase `looking` anew.
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
  const begin = () => {
    // `looks` is 1: only the first wait of `looking` has begun. Nearly the whole phase is still to
    // come, so it need not start anew.
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
