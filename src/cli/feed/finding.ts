/**
 * One result of checking a feed. `good`: correct. `warning`: usable, but the publisher should
 * improve it. `fault`: readers can't use it.
 */
export interface Finding {
  kind: 'good' | 'warning' | 'fault';
  /** File name, or a short name of what was checked. */
  part: string;
  text: string;
}
