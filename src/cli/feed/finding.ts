/** What was found out about a part of the feed. `fault`: readers can't use it; `warning`: they can, and it should be better. */
export interface Finding {
  kind: 'good' | 'warning' | 'fault';
  /** File, or what else was looked at. */
  part: string;
  text: string;
}
