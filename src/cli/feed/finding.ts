/**
 * One result of checking a feed. `fault`: readers can't use that part; `warning`: they can, but it
 * should be better.
 */
export interface Finding {
  kind: 'good' | 'warning' | 'fault';
  /** File name, or a short name of the part that was checked. */
  part: string;
  text: string;
}
