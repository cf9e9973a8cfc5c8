/**
 * Notices from the background script to a tab's content scripts, sent as `{ notice }`. This module
 * must not import zod, because it becomes part of the sidebar's script, which must stay small.
 */
export const NOTICES = [
  // The sidebar's content has changed, so the sidebar asks for it again.
  'annotation-changed',
  // The sidebar has no content any more, so it is removed.
  'annotation-gone',
  // The reader wants the sidebar open.
  'sidebar-wanted',
] as const;

/** Name of a notice. */
export type Notice = (typeof NOTICES)[number];
