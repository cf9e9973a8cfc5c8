/**
 * Selects a share (part) of the site, so that several threads can make one share each. The function
 * takes a subject, and returns true if the pages about this subject belong to the share. The
 * subject of a page is the code of its place. If a page is about no place, its subject is its path.
 */
export type Share = (subject: string) => boolean;

/** Selects all pages of the site. */
export const WHOLE_SITE: Share = () => true;
