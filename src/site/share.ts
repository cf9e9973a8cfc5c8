/**
 * Selects a share of the site's pages, so that threads can divide the work. Returns true for a
 * page in the share. `subject` is the code of the page's place or, without a place, the page's
 * path.
 */
export type Share = (subject: string) => boolean;

/** Selects all pages of the site. */
export const WHOLE_SITE: Share = () => true;
