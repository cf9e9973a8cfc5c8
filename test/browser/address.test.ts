import { describe, expect, it } from 'vitest';
import { withoutFragment } from '../../src/browser/address.ts';

describe('withoutFragment', () => {
  it.each([
    ['https://a.example/b?c=d#e', 'https://a.example/b?c=d'],
    ['https://a.example/b', 'https://a.example/b'],
    ['https://a.example/#/route#x', 'https://a.example/'],
  ])('%s', (url, expected) => {
    expect(withoutFragment(url)).toBe(expected);
  });
});
