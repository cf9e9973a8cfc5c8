/**
 * Every notice from the background script to the content scripts of one tab. A notice is sent as
 * `{ notice }`. The script of the sidebar contains this table, so this module does not use zod.
 *
 * - `annotation-changed`: the sidebar's content has changed. The sidebar then asks for it again.
 * - `annotation-gone`: the sidebar has no content any more, so it is removed.
 * - `sidebar-wanted`: the reader wants the sidebar open.
 */
export const NOTICES = ['annotation-changed', 'annotation-gone', 'sidebar-wanted'] as const;

/** Name of a notice. */
export type Notice = (typeof NOTICES)[number];
