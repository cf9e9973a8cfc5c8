/**
 * Function that selects a part (share) of the site, so that several threads can each make one.
 * Returns true if pages about a subject belong to the part. The subject is a place's code, or the
 * path of a page that concerns no place.
 */
export type Share = (subject: string) => boolean;

/** Selects all pages of the site. */
export const WHOLE_SITE: Share = () => true;
