/** Pages that the extension reads. */
export type RunMode =
  /** Pages of listed sites and of sites that the reader added. */
  | 'listed'
  /** All pages. */
  | 'every'
  /** Only pages for which the reader asks. */
  | 'asked';

/**
 * Returns the run mode. The argument `every` is true when the browser grants access to every site.
 * The reader's setting `onlyAsked` takes precedence.
 */
export function runModeOf({ every, onlyAsked }: { every: boolean; onlyAsked: boolean }): RunMode {
  if (onlyAsked) return 'asked';
  return every ? 'every' : 'listed';
}
