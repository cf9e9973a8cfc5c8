/**
 * Phase of the wait between two looks at the page.
 *
 * | phase    | begins when                                  | next look            | then         |
 * |----------|----------------------------------------------|----------------------|--------------|
 * | looking  | the page came, moved or was touched          | 250 ms, doubled each | any          |
 * |          |                                              | time, five times     |              |
 * | hurried  | a look found a change                        | 250 ms, to see       | any          |
 * |          |                                              | whether it is over   |              |
 * | watching | the five looks are over, there is a sidebar  | 1 s, again and again | hurried,     |
 * |          |                                              |                      | settled      |
 * | settled  | the five looks are over, there is no sidebar | none, no timer runs  | looking      |
 *
 * A move or touch begins `looking` from any phase.
 */
export type Phase = 'looking' | 'hurried' | 'watching' | 'settled';

/** Looks in the phase `looking`; the last one comes 7.75 s after the first wait began. */
export const LOOKS = 5;

/**
 * Wait before the next look, in ms; null for no further look. `looks` is the number of earlier
 * waits in `looking`.
 */
const WAIT = {
  looking: (looks: number) => 250 * 2 ** looks,
  hurried: () => 250,
  watching: () => 1000,
  settled: () => null,
} satisfies Record<Phase, (looks: number) => number | null>;

/** Moment of a look. */
export interface Look {
  /** The phase that ends with this look. */
  phase: Phase;
  /** Number of waits that `looking` has begun since the page came, moved or was touched. */
  looks: number;
}

/**
 * Looks at a page in the phases of `Phase`. `look` returns true when it found a change that may go
 * on; `hasSidebar` returns true when the article has a sidebar. Returns `begin`, which starts
 * `looking` again.
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
    // The series has just begun and its first look is still to come, so it need not begin again.
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
