import { describe, expect, it } from 'vitest';
import { ElsewhereList } from '../../src/components/ElsewhereList.tsx';
import { createWords } from '../../src/core/wording/words.ts';
import { catalogOf } from '../words.ts';
import { rendered, textOf } from './render.ts';

const app = { id: 'tiktok', name: 'TikTok', watched: true, names: ['TikTok'] };
const place = (code: string, name: string, confirmed: string | null = null) => ({
  jurisdiction: { code, name },
  confirmed,
});

describe('ElsewhereList', () => {
  it('is nothing where there is nothing', () => {
    expect(rendered(<ElsewhereList entries={[]} />).children).toHaveLength(0);
  });
  it('lists the countries of an app, folded, with the age of what nobody confirmed for long', () => {
    const places = [place('IN', 'India'), place('IR', 'Iran', '2022-10'), place('JO', 'Jordan')];
    const list = rendered(<ElsewhereList entries={[{ app, places }]} />);
    expect(list.querySelector('details')?.open).toBe(false);
    expect(textOf(list.querySelector('summary'))).toBe('Still banned in India, Iran … (3)');
    expect(textOf(list.querySelector('p'))).toBe(
      'TikTok: India, Iran (last checked in Oct 2022) and Jordan',
    );
  });
  it.each([
    ['fr', 'TikTok\u00a0: Inde et Jordanie'],
    ['ja', 'TikTok：インド、ヨルダン'],
  ])('sets the colon as the language does, in %s', (language, text) => {
    const places = [place('IN', 'India'), place('JO', 'Jordan')];
    const words = createWords(catalogOf(language));
    const list = rendered(<ElsewhereList entries={[{ app, places }]} />, words);
    expect(list.querySelector('p')?.textContent).toBe(text);
  });
});
