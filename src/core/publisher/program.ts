/** Name of the extension, which is the same in all languages. */
export const PROGRAM = 'Still Banned?';
