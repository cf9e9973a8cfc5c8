import { describe, expect, it } from 'vitest';
import { PlaceName } from '../../src/components/PlaceName.tsx';
import { createWords } from '../../src/core/wording/words.ts';
import { catalogOf } from '../words.ts';
import { rendered, textOf } from './render.ts';

const shown = (language: string, code: string, name: string) => {
  const place = rendered(<PlaceName place={{ code, name }} />, createWords(catalogOf(language)));
  return { text: textOf(place), lang: place.querySelector('[lang]')?.getAttribute('lang') ?? null };
};

describe('PlaceName', () => {
  it.each([
    ['ja', 'US-MT', 'Montana', { text: 'モンタナ州', lang: null }],
    ['de', 'US-MT', 'Montana', { text: 'Montana', lang: null }],
    ['ja', 'BR-SP', 'São Paulo', { text: 'ブラジル・サンパウロ州', lang: null }],
    ['ja', 'PE-LIM', 'Lima', { text: 'Lima', lang: 'en' }],
    ['ja', 'IN', 'India', { text: 'インド', lang: null }],
    ['de', 'KE', 'Kenya', { text: 'Kenia', lang: null }],
    ['fr', 'NATO', 'NATO', { text: 'OTAN', lang: null }],
    ['en', 'US-MT', 'Montana', { text: 'Montana', lang: null }],
  ])(
    'in %s calls %s by the language’s own name, or marks the English one',
    (language, code, name, told) => {
      expect(shown(language, code, name)).toEqual(told);
    },
  );
});
