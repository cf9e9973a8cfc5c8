import { readOwnFile } from '../../browser/own-file.ts';
import { once } from '../../core/collections/once.ts';
import type { Words } from '../../core/judge/lexicon/words.ts';
import { unpackWords } from './packed-words.ts';

/** Name of the file in the extension's package that contains the words of all languages. */
export const WORDS_FILE = 'words.bin';

/**
 * Returns a function that resolves to the words that the build compiled. The file with the words
 * is read once, at the function's first call. If the file is missing, all calls reject.
 */
export function packagedWords(): () => Promise<Words> {
  return once(async () => unpackWords(await readOwnFile(WORDS_FILE)));
}
