/**
 * Every notice from the background to the content scripts of one tab, sent as `{ notice }`. This
 * module does without zod, because the sidebar reads the table at run time.
 * - `annotation-changed`: the sidebar has something else to show, so it asks again.
 * - `annotation-gone`: the sidebar has nothing to show any more, so it leaves.
 * - `sidebar-wanted`: the reader wants the sidebar open.
 */
export const NOTICES = ['annotation-changed', 'annotation-gone', 'sidebar-wanted'] as const;

/** Name of a notice. */
export type Notice = (typeof NOTICES)[number];
