/**
 * Selects a share of the site's pages, so that threads can divide the work. The subject of a page
 * is the code of its place or, without a place, its path.
 */
export type Share = (subject: string) => boolean;

/** Selects all pages of the site. */
export const WHOLE_SITE: Share = () => true;
