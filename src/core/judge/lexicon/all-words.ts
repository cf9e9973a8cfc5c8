import { once } from '../../collections/once.ts';
import { authoredTowns } from './authored-towns.ts';
import { allLanguages } from './languages.ts';
import { compileWords } from './words.ts';

/**
 * Returns the towns and the words of all languages. The first call takes some tenths of a second.
 * Throws an Error when a file does not fit its schema.
 */
export const allWords = once(() => compileWords(allLanguages(), authoredTowns()));
