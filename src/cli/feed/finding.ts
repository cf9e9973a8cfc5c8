/**
 * One result of checking a feed.
 * - `good`: extensions can use what was checked.
 * - `warning`: extensions can use it, but the publisher should improve it.
 * - `fault`: extensions can't use it.
 */
export interface Finding {
  kind: 'good' | 'warning' | 'fault';
  /** File name, or a short name of what was checked. */
  part: string;
  text: string;
}
