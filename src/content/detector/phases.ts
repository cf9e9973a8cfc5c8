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
 * From this check of the phase `looking` on, a page may be searched even if it looks unchanged. The
 * gate does so after a new address or a touch, such as a click (see `Phase`). A page watch does so
 * only after a new address.
 */
export const FIRST_UNCHANGED_LOOK = 2;

/**
 * Time, in ms, from one check to the next in each phase. In `settled`, it is null, because no check
 * follows. `looks` is the number of waits that the phase `looking` has had so far.
 */
const WAIT = {
  looking: (looks: number) => 500 * 2 ** looks,
  hurried: () => 250,
  watching: () => 1000,
  settled: () => null,
} satisfies Record<Phase, (looks: number) => number | null>;

/** Position of a check of the page within the phases (see `Phase`). */
export interface Look {
  /** Phase of the wait before this check. */
  phase: Phase;
  /**
   * Number of checks in the phase `looking`, counted since that phase last began anew. Includes
   * this check if it belongs to that phase.
   */
  looks: number;
}

/**
 * Calls `look`, which checks the page, at the times described at `Phase`. `look` returns true if
 * the page is changing and the next check should follow soon. `begin` of the result starts the
 * phase `looking` anew, unless that phase has only just begun.
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
