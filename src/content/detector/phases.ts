/**
 * Phase of the wait between two checks of the page.
 *
 * | phase    | begins when                                     | next check      | next phase |
 * |----------|-------------------------------------------------|-----------------|------------|
 * | looking  | the page arrives, changes address or is touched | 500 ms, doubled | any        |
 * |          |                                                 | each time, 4    |            |
 * |          |                                                 | checks          |            |
 * | hurried  | a check found a change                          | 250 ms, to see  | any        |
 * |          |                                                 | if it is over   |            |
 * | watching | the 4 checks are over and there is a sidebar    | 1 s, repeatedly | hurried,   |
 * |          |                                                 |                 | settled    |
 * | settled  | the 4 checks are over and there is no sidebar   | none            | looking    |
 *
 * The page is touched when one of the `STIRRING_EVENTS` happens. A new address or a touch starts
 * `looking` from any phase.
 */
export type Phase = 'looking' | 'hurried' | 'watching' | 'settled';

/** Number of checks in the phase `looking`. The last check comes 7.5 s after the phase began. */
export const LOOKS = 4;
/**
 * Number of checks in the phase `looking` that search or read the page only if its titles or its
 * number of elements have changed. Later checks also do so if the page was only touched or changed
 * its address.
 */
export const UNCHANGED_LOOKS = 2;

/**
 * Wait before the next check, in ms; null when no further check is planned. `looks` is the number
 * of waits in the phase `looking` so far.
 */
const WAIT = {
  looking: (looks: number) => 500 * 2 ** looks,
  hurried: () => 250,
  watching: () => 1000,
  settled: () => null,
} satisfies Record<Phase, (looks: number) => number | null>;

/**
 * Time of a check: its phase, and the number of waits since something last happened in the page.
 */
export interface Look {
  /** The phase whose wait ended with this check. */
  phase: Phase;
  /** Number of waits in `looking` since the page arrived, changed its address or was touched. */
  looks: number;
}

/**
 * Calls `look` at the times described at `Phase`. `look` checks the page and returns true while
 * the page is changing; `hasSidebar` returns true when the article has a sidebar. Returns `begin`,
 * which restarts the phase `looking`.
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
    // The phase `looking` has only just begun. Its first check is still to come, so it need not
    // restart.
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
