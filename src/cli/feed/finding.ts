/**
 * One result of checking a feed. `good` is correct. `warning` is usable, but the publisher should
 * improve it. With a `fault`, extensions can't use the feed.
 */
export interface Finding {
  kind: 'good' | 'warning' | 'fault';
  /** File name, or a short name of what was checked. */
  part: string;
  text: string;
}
