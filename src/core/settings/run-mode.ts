/**
 * Pages that the extension reads. `listed`: pages of listed and added sites; `every`: all pages;
 * `asked`: only pages for which the reader asks.
 */
export type RunMode = 'listed' | 'every' | 'asked';

/**
 * Returns the current mode. `every`: the browser grants access to every site. `onlyAsked`: the
 * reader's setting, which takes precedence over `every`.
 */
export function runModeOf({ every, onlyAsked }: { every: boolean; onlyAsked: boolean }): RunMode {
  if (onlyAsked) return 'asked';
  return every ? 'every' : 'listed';
}
