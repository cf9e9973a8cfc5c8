/**
 * One result of checking a feed. `good`: the part is right; `warning`: readers can use the part,
 * but the publisher should improve it; `fault`: readers can't use it.
 */
export interface Finding {
  kind: 'good' | 'warning' | 'fault';
  /** File name, or a short name of the part that was checked. */
  part: string;
  text: string;
}
