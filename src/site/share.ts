/**
 * Selects a part (share) of the site, so that several threads can each make one. Takes a subject
 * and returns true if the pages about the subject belong to the share. The subject of a page is
 * the code of its place. For a page about no place, it is the path of the page.
 */
export type Share = (subject: string) => boolean;

/** Selects all pages of the site. */
export const WHOLE_SITE: Share = () => true;
