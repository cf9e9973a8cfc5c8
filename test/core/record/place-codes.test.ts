import { expect, it } from 'vitest';
import {
  countryOf,
  countryOfPart,
  isPartOf,
  isPartOfCountry,
} from '../../../src/core/record/place-codes.ts';

it.each([
  ['US-MT', 'US', 'US', true],
  ['US', 'US', null, false],
  ['NATO', 'NATO', null, false],
])('tells the country of %s', (code, country, countryOfItsPart, isPart) => {
  expect(countryOf(code)).toBe(country);
  expect(countryOfPart(code)).toBe(countryOfItsPart);
  expect(isPartOfCountry(code)).toBe(isPart);
});

it('knows no country of an unknown place', () => {
  expect(countryOfPart(undefined)).toBeNull();
  expect(countryOfPart(null)).toBeNull();
});

it.each([
  ['US-MT', 'US', true],
  ['US', 'US', false],
  ['US', 'US-MT', false],
  ['US-MT', 'U', false],
])('tells whether %s is a part of %s', (part, whole, isIt) => {
  expect(isPartOf(part, whole)).toBe(isIt);
});
