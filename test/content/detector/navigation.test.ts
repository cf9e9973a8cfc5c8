import { describe, expect, it } from 'vitest';
import { contentAddress } from '../../../src/content/detector/navigation.ts';

describe('contentAddress', () => {
  it.each([
    ['https://news.example/a?b=1#part', 'https://news.example/a?b=1'],
    ['https://news.example/a', 'https://news.example/a'],
    ['https://news.example/#/story/1', 'https://news.example/#/story/1'],
    ['https://news.example/#!story/1', 'https://news.example/#!story/1'],
  ])('of %s is %s', (url, address) => expect(contentAddress(url)).toBe(address));
});
