import { describe, expect, it } from 'vitest';
import { guessPlaces } from '../../../src/core/settings/guess-places.ts';

const known = new Set(['US', 'IN', 'DE', 'AT', 'FR', 'EU', 'TW', 'RU', 'CH', 'BR']);

describe('guessPlaces', () => {
  it.each<[string, string[], string[]]>([
    ['the country that the tag names', ['en-IN'], ['IN']],
    [
      'each country once, the favourite first',
      ['de-AT', 'de', 'en-US', 'en-US'],
      ['AT', 'US', 'EU'],
    ],
    ['the Union for its members only', ['fr-CH'], ['CH']],
    ['where most speakers live, when no tag names a country', ['ru', 'en'], ['RU']],
    ['the script’s country', ['zh-Hant'], ['TW']],
    ['nothing for English alone', ['en'], []],
    ['nothing that the record does not know', ['is-IS'], []],
    ['nothing for what is no tag', ['not a tag', ''], []],
    ['four at most', ['en-US', 'de-DE', 'fr-FR', 'pt-BR', 'hi-IN'], ['US', 'DE', 'FR', 'BR']],
  ])('%s', (_, languages, expected) => {
    expect(guessPlaces(languages, known)).toEqual(expected);
  });
});
