/**
 * Phase of the wait between two checks of the page. The checks are made by the gate, the script
 * that searches for app names, and later by the page watch, which reads the article.
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
 * `looking` starts again, from any phase, after each of these events:
 * - The page gets a new address.
 * - The page is touched, which means that one of the `STIRRING_EVENTS` happens, such as a click.
 * - A page watch is connected to the gate.
 * - The background script answers that the article is about a restriction.
 */
export type Phase = 'looking' | 'hurried' | 'watching' | 'settled';

/** Number of checks in the phase `looking`. The last of them comes 7.5 s after the phase began. */
export const LOOKS = 4;
/**
 * Number of the first check in the phase `looking` that may search a page even if it looks
 * unchanged. The gate does so if the page has a new address or was touched, for example by a click
 * (see `Phase`). A page watch does so only if the page has a new address.
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
   * Number of checks in the phase `looking` since that phase last started again. It is 1 at the
   * first check. If this check is in that phase, it is counted.
   */
  looks: number;
}

/**
 * Calls `look`, which checks the page, at the times described at `Phase`. `look` returns true if
 * the page is changing and the next check should follow soon. `begin` starts the phase `looking`
 * again. If that phase has only just begun, `begin` does nothing.
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
