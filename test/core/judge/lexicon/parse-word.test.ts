import { describe, expect, it } from 'vitest';
import { allLanguages, languageSchema } from '../../../../src/core/judge/lexicon/languages.ts';
import { parseWord, readWord } from '../../../../src/core/judge/lexicon/parse-word.ts';

describe('readWord', () => {
  it.each([
    ['ban', 'ban', false, null],
    ['verbot*', 'verbot', true, null],
    ['boots @', 'boots', false, { neighbour: '@', stands: 'after' }],
    ['告别@', '告别', false, { neighbour: '@', stands: 'after' }],
    ['@ exit', 'exit', false, { neighbour: '@', stands: 'before' }],
    ['expuls* @', 'expuls', true, { neighbour: '@', stands: 'after' }],
    ['@ verschwind*', 'verschwind', true, { neighbour: '@', stands: 'before' }],
    ['lifts §', 'lifts', false, { neighbour: '§', stands: 'after' }],
    ["ministers' ¤", "ministers'", false, { neighbour: '¤', stands: 'after' }],
  ])('reads "%s"', (authored, spelling, stem, beside) => {
    expect(readWord(authored)).toEqual({ spelling, stem, beside });
  });

  it.each(['защит* данных', 'gives @ back', '@ bans @', 'lifts § again', '*', '@'])(
    'does not read "%s", which would match nothing',
    (authored) => {
      expect(readWord(authored)).toBeNull();
    },
  );
});

describe('parseWord', () => {
  it('takes a name with a sign inside as it is', () => {
    expect(parseWord('a*b')).toEqual({ spelling: 'a*b', stem: false, beside: null });
  });
});

describe('a language with a word that would match nothing', () => {
  const [language] = allLanguages();

  it('is refused with the word and the reason', () => {
    const { places, ...words } = language as NonNullable<typeof language>;
    expect(places.language).toBe(words.language);
    expect(languageSchema.safeParse(words).success).toBe(true);
    const { error } = languageSchema.safeParse({ ...words, ban: ['защит* данных'] });
    expect(error?.issues[0]?.message).toContain('"защит* данных" would never be found');
  });
});
