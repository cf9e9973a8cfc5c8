/** Parts the words of a list that the build wrote as one string, see `yaml-plugin.mjs`. */
export const words = (/** @type {string} */ joined) => joined.split('|');
