import { once } from '../collections/once.ts';
import { foldName } from './fold.ts';
import { LOOK_ALIKES } from './look-alikes.ts';

/** Accents and other marks on Latin, Greek and Cyrillic letters. */
const ACCENTS = /[\u0300-\u036f]/g;

/** Returns a map from each look-alike to the Latin letter or digit that it resembles. */
const latinLetters = once(
  () =>
    new Map(
      Object.entries(LOOK_ALIKES).flatMap(([latin, codes]) =>
        codes.split(' ').map((code) => [String.fromCodePoint(Number.parseInt(code, 16)), latin]),
      ),
    ),
);

/**
 * Returns a name's skeleton, without accents, spaces and symbols. Names that readers may confuse
 * have the same skeleton: "T1k-Tok" and "TikTok". Empty for a name without letters and digits.
 */
export function nameSkeleton(name: string, variants: ReadonlyMap<string, string>): string {
  const letters = foldName(name, variants).normalize('NFD').replace(ACCENTS, '');
  const latinOf = latinLetters();
  const latin = [...letters.normalize('NFC')]
    .map((letter) => latinOf.get(letter) ?? letter)
    .join('');
  return latin
    .replace(/[^\p{L}\p{M}\p{N}]/gu, (sign) => (sign === '|' ? 'l' : ''))
    .replace(/[i1]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
