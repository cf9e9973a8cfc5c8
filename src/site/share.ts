/**
 * Selects a part of the site, so that several threads can each make one part. Returns true if the
 * pages on a subject belong to this part. For a page about a place, or about a rule or event
 * there, the subject is the place's code. For any other page, it is the page's English path.
 */
export type Share = (subject: string) => boolean;

/** Selects all pages of the site. */
export const WHOLE_SITE: Share = () => true;
