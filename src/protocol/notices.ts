/**
 * Every notice from the background to the content scripts of one tab, sent as `{ notice }`. This
 * module does not use zod, because the sidebar's script contains this table.
 *
 * - `annotation-changed`: the sidebar's content has changed, so the sidebar asks for it again.
 * - `annotation-gone`: the sidebar has no content any more, so it is removed.
 * - `sidebar-wanted`: the reader wants the sidebar open.
 */
export const NOTICES = ['annotation-changed', 'annotation-gone', 'sidebar-wanted'] as const;

/** Name of a notice. */
export type Notice = (typeof NOTICES)[number];
