/**
 * Pages that are read: those of listed and added sites, all pages, or only pages for which the
 * reader asks.
 */
export type RunMode = 'listed' | 'every' | 'asked';

/**
 * Returns the mode in force. `every`: every site is granted; `onlyAsked`: the reader's setting,
 * which comes first.
 */
export function runModeOf({ every, onlyAsked }: { every: boolean; onlyAsked: boolean }): RunMode {
  if (onlyAsked) return 'asked';
  return every ? 'every' : 'listed';
}
