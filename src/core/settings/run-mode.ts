/** Where pages are read: on the sites that the package lists (and those that the reader added), on all, or where asked. */
export type RunMode = 'listed' | 'every' | 'asked';

/** The mode that holds. `every`: every site is granted; `onlyAsked`: the reader's setting, which comes first. */
export function runModeOf({ every, onlyAsked }: { every: boolean; onlyAsked: boolean }): RunMode {
  if (onlyAsked) return 'asked';
  return every ? 'every' : 'listed';
}
