/** What parts the words of a packed list. */
export const BAR = '|';

/** Letters that change places with as many of ASCII, from `A` to `z`. */
const FIRST = 65;
const LAST = 122;

/** The words of a list that the build packed into one string, see `packed` in `yaml-plugin.mjs`: a digit stands for so many characters of the word before. */
export function words(/** @type {string} */ text, /** @type {number | undefined} */ page) {
  let last = '';
  return (page ? swapped(text, page) : text).split(BAR).map((word) => {
    last = /^\d/.test(word) ? last.slice(0, Number(word[0])) + word.slice(1) : word;
    return last;
  });
}

/** Each letter from `page` on changed for the one of ASCII that takes one byte, and each of those back; twice it changes nothing. */
export function swapped(/** @type {string} */ text, /** @type {number} */ page) {
  const letters = Array.from(text, (letter) => {
    const unit = letter.charCodeAt(0);
    if (unit >= FIRST && unit <= LAST) return String.fromCharCode(unit - FIRST + page);
    return unit >= page && unit <= page + LAST - FIRST ? String.fromCharCode(unit - page + FIRST) : letter;
  });
  return letters.join('');
}
