/**
 * A function that selects a part (share) of the site, so that several threads can each make one
 * part. It returns true if the pages about a subject belong to the part. The subject of a page
 * about a place, or about a rule or event there, is the code of the place. The subject of any
 * other page is its path in English.
 */
export type Share = (subject: string) => boolean;

/** Selects all pages of the site. */
export const WHOLE_SITE: Share = () => true;
