import { describe, expect, it } from 'vitest';
import { inPlace, placeName } from '../../../src/core/wording/places.ts';
import { authoredRecord } from '../../authored-record.ts';
import { ENGLISH } from '../../words.ts';

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
