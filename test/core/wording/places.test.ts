import { describe, expect, it } from 'vitest';
import {
  inPlace,
  isNamedInEnglish,
  namesPlace,
  placeName,
} from '../../../src/core/wording/places.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { authoredRecord } from '../../authored-record.ts';
import { catalogOf, ENGLISH } from '../../words.ts';

/** Names of places that take the definite article in English. */
const WITH_ARTICLE = /\b(Region|Territor(y|ies)|District|Islands|Republic|Emirates)\b/;

describe('a place within an English sentence', async () => {
  const { jurisdictions } = authoredRecord();
  const named = jurisdictions.filter(({ name }) => WITH_ARTICLE.test(name));

  it.each(named)('has its article: $name', (place) => {
    expect(inPlace(ENGLISH, place)).toMatch(/^in the /);
    expect(placeName(ENGLISH, place)).not.toMatch(/^the /);
  });
});

describe('a part of a country that the record lacks', () => {
  const part = { code: 'CH-ZH', name: 'Switzerland (CH-ZH)' };
  const german = createWords(catalogOf('de'));
  it('has its country’s name in the reader’s language, and its code', () => {
    expect(placeName(german, part)).toBe('Schweiz (CH-ZH)');
    expect(isNamedInEnglish(german, part)).toBe(false);
    expect(placeName(ENGLISH, part)).toBe('Switzerland (CH-ZH)');
  });
});

describe('a text', () => {
  const { jurisdictions } = authoredRecord();
  const placeOf = (code: string) => {
    const place = jurisdictions.find((one) => one.code === code);
    if (!place) throw new Error(`The record has no ${code}.`);
    return place;
  };

  it.each([
    ['GB', 'UK bans TikTok on government devices', true],
    ['AU', 'Australian departments must remove TikTok', true],
    ['US', 'United States: the law takes effect', true],
    ['US', 'Senator asks for a CFIUS review of TikTok', false],
    ['US', 'Senator asks CFIUS, and the US answers', true],
    ['FR', 'UK bans TikTok on government devices', false],
  ])('names %s or not: %s', (code, text, isNamed) => {
    expect(namesPlace(ENGLISH, placeOf(code), text)).toBe(isNamed);
  });
});
