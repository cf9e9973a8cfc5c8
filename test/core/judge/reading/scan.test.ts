import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../../../src/core/judge/lexicon/term.ts';
import { findHits } from '../../../../src/core/judge/reading/scan.ts';
import { authoredJudge } from '../../../authored-record.ts';

const { lexicon } = authoredJudge();

/**
 * Returns the words of a text that, to the judge, mean a restriction or the end of a restriction.
 */
function restrictionsIn(text: string): string[] {
  return findHits(lexicon, text, ALL_LANGUAGES)
    .filter(({ kind }) => kind === 'ban' || kind === 'curb' || kind === 'lift')
    .map(({ start, end }) => text.slice(start, end));
}

/** Returns the codes of the places that a text names. */
function placesIn(text: string): string[] {
  return findHits(lexicon, text, ALL_LANGUAGES)
    .filter(({ kind }) => kind === 'place')
    .map(({ meaning }) => meaning);
}

describe('a name of a place', () => {
  it('counts once when a language and the record both have it', () => {
    expect(placesIn('The government of France refuses')).toEqual(['FR']);
  });

  it.each([
    ['タイの裁判所', 'TH'],
    ['マリ共和国', 'ML'],
    ['이란 정부는', 'IR'],
    ['미국에서도', 'US'],
    ['Власти Дании', 'DK'],
    ['Rząd w Danii', 'DK'],
    ['Die Regierung Dänemarks', 'DK'],
  ])('is found as a word in "%s"', (text, code) => {
    expect(placesIn(text)).toEqual([code]);
  });

  it.each([
    ['a longer katakana word', 'タイトル、スタイル、タイミング、マリオ'],
    ['a Korean word with another beginning', '금지법이란 무엇인가'],
    ['an ordinary Korean word', '가나다순으로 오만한 태도'],
    ['an ordinary Chinese phrase', '上海地区的用户'],
    ['the name of a region', '内蒙古自治区'],
    ['Vietnamese words and given names', 'Anh ta đã gỡ; Ý kiến của ông Văn Đức; Pháp luật'],
    ['Russian words', 'Данные. Самый малый. Тогда. Росс.'],
    ['Polish words', 'Dane. Samorząd. Katarzyna. Indeks.'],
    ['an Arabic adjective', 'تحويل مالي'],
    ['Turkish words', 'Mali Suçları Araştırma Kurulu'],
    ['a French first name', 'Dominique et Maurice'],
  ])('is not found in %s', (_, text) => {
    expect(placesIn(text)).toEqual([]);
  });
});

describe('a word for a law', () => {
  it.each([
    ['a Japanese word for a company or a method', 'TikTokの運営法人が使用方法を案内'],
    ['a Japanese name or word with another meaning', '九州の販促、反省と将軍'],
    ['a Chinese word with another meaning', '虚拟主播促销'],
  ])('is not found in %s', (_, text) => {
    const kinds = findHits(lexicon, text, ALL_LANGUAGES).map(({ kind }) => kind);
    for (const kind of ['instrument', 'authority', 'demand', 'hypothetical'])
      expect(kinds).not.toContain(kind);
  });
});

describe('a lifting', () => {
  it.each([
    ['TikTok uniknął zakazu', true],
    ['The TikTok ban ended', true],
    ['Nepal unblocks TikTok', false],
  ])('in "%s" names the ban: %s', (text, ofLaw) => {
    const lifting = findHits(lexicon, text, ALL_LANGUAGES).find(({ kind }) => kind === 'lift');
    expect(lifting?.ofLaw).toBe(ofLaw);
  });
});

describe('a word that needs an app beside it', () => {
  it.each([
    ['Kenya boots TikTok', 'boots'],
    ['Kenya boots WeChat', 'boots'],
    ['Goodbye to social media', 'Goodbye'],
    ['Kenya boots the Chinese-owned app TikTok', 'boots'],
    ['TikTok survives', 'survives'],
    ['肯尼亚告别TikTok', '告别'],
    ['TikTokを追放', '追放'],
  ])('counts in "%s"', (text, word) => {
    expect(restrictionsIn(text)).toContain(word);
  });

  it.each([
    'Kenya boots a player off the team',
    'Goodbye to a singer on TikTok',
    'TikTok: survives a fall',
    'A farmer survives. TikTok films it.',
    'A cobbler makes boots. TikTok films it',
    'He said goodbye! TikTok films it',
    'Is this goodbye? TikTok films it',
    '他说告别。TikTok很红',
    '他说告别｜TikTok很红',
    'सबको अलविदा। टिकटॉक पर गाना',
    'هل هذه نهاية؟ تيك توك جميل',
  ])('does not count in "%s"', (text) => {
    expect(restrictionsIn(text)).toEqual([]);
  });
});

describe('a word that needs a ban or a law beside it', () => {
  it.each([
    ['A court tears up the ban', 'tears up the ban'],
    ['A court tears up the TikTok ban', 'tears up the TikTok ban'],
    ['Le tribunal suspend la loi', 'suspend la loi'],
    ['منع تيك توك: المحكمة تلغي الحظر', 'تلغي الحظر'],
  ])('is one phrase with it in "%s"', (text, phrase) => {
    expect(restrictionsIn(text)).toContain(phrase);
  });

  it.each([
    'A court tears up the letter',
    'A court tears up. The ban stays',
    'A court tears up. Bans stay',
  ])('does not count in "%s"', (text) => {
    expect(restrictionsIn(text).filter((word) => word.includes('tears up'))).toEqual([]);
  });
});

describe('a set phrase that contains a word for a restriction', () => {
  it.each([
    ['en', 'Writer’s block on TikTok', 'A block on TikTok'],
    ['de', 'Sperrmüll auf TikTok', 'Sperrung von TikTok'],
    ['es', 'Un bloqueo mental en TikTok', 'Un bloqueo de TikTok'],
    ['id', 'TikToker tutup usia', 'Negara tutup TikTok'],
    ['ja', 'TikTokで新曲を解禁', 'TikTokを解禁'],
    ['ko', '틱톡 끊임없이', '틱톡 차단'],
    ['zh', '看了TikTok不禁想起', '美国禁TikTok'],
    ['hi', 'टिकटॉक ब्लॉकबस्टर', 'टिकटॉक ब्लॉक'],
    ['ar', 'منع الحمل', 'منع تيك توك'],
  ])('hides it in "%s"', (_, phrase, restriction) => {
    expect(restrictionsIn(phrase)).toEqual([]);
    expect(restrictionsIn(restriction)).not.toEqual([]);
  });
});

describe('a word of several languages', () => {
  it('has only its meanings in the languages in which the text is read', () => {
    const kindsIn = (text: string, language: string) => {
      const bit = lexicon.languages.find(({ code }) => code === language)?.bit ?? 0;
      return findHits(lexicon, text, bit).map(({ kind }) => kind);
    };
    expect(kindsIn('barre', 'fr')).toEqual(['age-limit']);
    expect(kindsIn('barre', 'pt')).toEqual(['ban']);
    expect(kindsIn('TikToka', 'pl')).toEqual(['app']);
    expect(kindsIn('TikToka', 'en')).toEqual([]);
  });
});

describe('a restricting phrase', () => {
  it('hides the words of other classes inside it', () => {
    const kinds = findHits(lexicon, 'told to shut up shop', ALL_LANGUAGES).map(({ kind }) => kind);
    expect(kinds).toContain('curb');
    expect(kinds).not.toContain('moderated');
  });
});
