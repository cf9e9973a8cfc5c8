/**
 * Mode that says which pages the extension reads. `listed`: pages of listed sites and of sites
 * that the reader added. `every`: all pages. `asked`: only pages for which the reader asks.
 */
export type RunMode = 'listed' | 'every' | 'asked';

/**
 * Returns the mode in which the extension runs. `every` is true when the browser grants access to
 * every site. `onlyAsked` is the reader's setting, which takes precedence over `every`.
 */
export function runModeOf({ every, onlyAsked }: { every: boolean; onlyAsked: boolean }): RunMode {
  if (onlyAsked) return 'asked';
  return every ? 'every' : 'listed';
}
