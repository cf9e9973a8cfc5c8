import { readOwnFile } from '../../browser/own-file.ts';
import { once } from '../../core/collections/once.ts';
import type { Words } from '../../core/judge/lexicon/words.ts';
import { unpackWords } from './packed-words.ts';

/** Name of the file in the extension's package that contains the words of all languages. */
export const WORDS_FILE = 'words.bin';

/**
 * Returns a function that reads the compiled words from the package. It reads them only once.
 * Every call rejects if the file is missing.
 */
export function packagedWords(): () => Promise<Words> {
  return once(async () => unpackWords(await readOwnFile(WORDS_FILE)));
}
