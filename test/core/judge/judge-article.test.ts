import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeArticle } from '../../../src/core/judge/judge-article.ts';
import { anyText } from '../../any-text.ts';
import { authoredJudge } from '../../authored-record.ts';
import { article, writtenArticles } from './written-articles.ts';

const judge = authoredJudge();
const judged = (title: string, ...paragraphs: string[]) =>
  judgeArticle(judge, article(title, paragraphs));
/** Expected judgement of an article that reports no restriction. */
const SILENCE = { about: false, apps: [], jurisdictions: [], events: [], claims: [] };

describe('judgeArticle', () => {
  it.each(writtenArticles('articles/restrictions.txt'))(
    '$label: finds the restriction in “$title”',
    ({ label, first, title, paragraphs }) => {
      const [, ...apps] = label.split(' ');
      const judgement = judged(title, ...paragraphs);
      expect(judgement).toMatchObject({ about: true });
      expect(new Set(judgement.apps)).toEqual(new Set(apps));
      expect(judgement.jurisdictions[0]).toBe(first);
    },
  );

  it.each(writtenArticles('articles/other-subjects.txt'))(
    'is silent on $label',
    ({ title, paragraphs }) => {
      expect(judged(title, ...paragraphs)).toMatchObject(SILENCE);
    },
  );

  it.each([
    [
      'Norway wants a ban on all social media, even on Snapchat',
      'Norwegian politicians argue about screens. The government in Oslo drafts a bill on children and social media.',
      'It touches TikTok and Instagram. The first article bans platforms for children under 14.',
    ],
    [
      'Norwegen will ein Verbot aller sozialen Medien, auch von Snapchat',
      'In Norwegen wird über Bildschirme gestritten. Die Regierung in Oslo schreibt ein Gesetz über Kinder und soziale Medien.',
      'Es betrifft TikTok und Instagram. Der erste Artikel verbietet Plattformen für Kinder unter 14 Jahren.',
    ],
    [
      'Norvegia, la proposta: divieto di tutti i social, anche di Snapchat',
      'In Norvegia si discute di schermi. Il governo prepara una legge su minori e social network.',
      'Riguarda TikTok e Instagram. Il primo articolo vieta le piattaforme ai minori di 14 anni.',
    ],
    [
      'Noruega quiere prohibir todas las redes sociales, también Snapchat',
      'En Noruega se discute sobre las pantallas. El gobierno prepara una ley sobre menores y redes sociales.',
      'Afecta a TikTok e Instagram. El primer artículo prohíbe las plataformas a los menores de 14 años.',
    ],
  ])('takes “%s” to be about the apps of a law on minors', (title, ...paragraphs) => {
    expect(judged(title, ...paragraphs)).toMatchObject({ about: true, apps: ['tiktok'] });
  });

  it('is silent on a sentence or two in the middle of a long story', () => {
    const days = Array.from(
      { length: 30 },
      (_, n) => `On day ${n} he spoke of roads, wages and rain.`,
    );
    const judgement = judged(
      'President rejects meddling from abroad',
      ...days,
      'Asked about the United States, he said his government would not ban TikTok.',
      'The Senate in Washington debates a ban of TikTok.',
    );
    expect(judgement).toMatchObject(SILENCE);
  });

  it('quotes its sentences exactly and says which block they are in', () => {
    const text =
      'Nothing here.  The government of Nepal will ban TikTok, its minister said. More follows.';
    const [{ mentions } = { mentions: [] }] = judged('Nepal to ban TikTok', text).claims;
    for (const { quote, block } of mentions) {
      expect(block === -1 ? 'Nepal to ban TikTok' : text).toContain(quote);
    }
    expect(mentions.map(({ block }) => block)).toEqual([-1, 0]);
    expect(mentions[1]?.quote).toBe('The government of Nepal will ban TikTok, its minister said.');
  });

  it('reads names that are split by invisible characters or written in full width', () => {
    const { about } = judged(
      'Nepal bans Tik\u200bTok',
      'The government of Nepal banned ＴｉｋＴｏｋ on Monday.',
    );
    expect(about).toBe(true);
  });

  it.each([
    [
      'a letter from right to left',
      'Nepal bans Tik\u202e\u202cTok',
      'The government of Nepal banned \u2067TikTok\u2069 on Monday.',
    ],
    [
      'Cyrillic letters that look like Latin ones',
      'Nepal bans TіkТоk',
      'The government of Nepal banned ТikТоk on Monday.',
    ],
    [
      'a soft hyphen and a word joiner',
      'Nepal bans Tik\u00adTok',
      'The government of Nepal banned T\u2060ik\u2060Tok on Monday.',
    ],
  ])('reads a name disguised by %s', (_trick, title, text) => {
    expect(judged(title, text)).toMatchObject({
      about: true,
      apps: ['tiktok'],
      jurisdictions: ['NP'],
    });
  });

  it('is silent on an app’s own site', () => {
    const story = article('Our case against the TikTok ban', [
      'The United States has banned TikTok. A court must stop the law.',
    ]);
    expect(judgeArticle(judge, story).about).toBe(true);
    for (const site of ['newsroom.tiktok.com', 'www.wechat.com', 'tiktok.com'])
      expect(judgeArticle(judge, { ...story, url: `https://${site}/en-us/story` }).about).toBe(
        false,
      );
    expect(judgeArticle(judge, { ...story, url: 'https://nottiktok.com/story' }).about).toBe(true);
  });

  it.each(writtenArticles('articles/one-character-places.txt'))(
    'knows a place by the one character that headlines give it: $title',
    ({ first, title, paragraphs }) => {
      expect(judged(title, ...paragraphs).jurisdictions[0]).toBe(first);
    },
  );

  it.each(writtenArticles('articles/regions.txt'))(
    'takes no region for a country whose name is in it: $title',
    ({ first, title, paragraphs }) => {
      expect(judged(title, ...paragraphs)).toMatchObject({
        about: true,
        jurisdictions: first ? [first] : [],
      });
    },
  );

  it('takes a state after a court in Korean for the one whose law it is', () => {
    expect(
      judged(
        '미 법원, 몬태나주 틱톡 금지법 제동',
        '연방법원 판사는 몬태나주의 틱톡 금지법 시행을 막았다.',
      ).jurisdictions[0],
    ).toBe('US-MT');
  });

  it.each(writtenArticles('articles/told-of-a-ban.txt'))(
    'does not take those who are told of a ban for those whom the app shut out: $label $first $title',
    ({ first, title, paragraphs }) => {
      const { about, jurisdictions } = judged(title, ...paragraphs);
      expect({ about, first: jurisdictions[0] }).toEqual({ about: true, first });
    },
  );

  it.each(writtenArticles('articles/lifted-after-demands.txt'))(
    'knows a ban that is lifted though the app is asked for something too: $label $first $title',
    ({ first, title, paragraphs }) => {
      const { about, jurisdictions } = judged(title, ...paragraphs);
      expect({ about, first: jurisdictions[0] }).toEqual({ about: true, first });
    },
  );

  it('takes the first sentence of a text without a headline for one', () => {
    expect(
      judged('', 'Kenya’s parliament will vote on a ban of TikTok. Teachers asked for it.').about,
    ).toBe(true);
    expect(
      judged('', 'Pupils in Leeds dance on TikTok. Kenya’s parliament may ban TikTok.').about,
    ).toBe(false);
  });

  it('does not take a Turkish ending for a Portuguese word', () => {
    expect(
      judged(
        'Azerbaycan’da TikTok’a erişim engeli',
        'Devlet Güvenlik Servisi TikTok’a erişimi kapattı.',
      ).about,
    ).toBe(true);
  });

  it('reads traditional characters as simplified ones in every word', () => {
    expect(judged('內閣下令關閉TikTok', '國會通過該法，不准十六歲以下兒童使用TikTok。').about).toBe(
      true,
    );
  });

  it('does not take the seat of the app’s company for the one who restricts', () => {
    const { jurisdictions } = judged(
      'Belgium bans Chinese app TikTok from government phones',
      'Belgium’s prime minister said the Chinese-owned app TikTok would be banned from government devices because Beijing might read the data.',
    );
    expect(jurisdictions).toEqual(['BE']);
  });

  it('names the state and not the country when the state restricts', () => {
    const { jurisdictions } = judged(
      'Texas bans TikTok from state devices',
      'Texas became the latest US state to ban TikTok from state-issued devices, its governor said.',
    );
    expect(jurisdictions).toEqual(['US-TX']);
  });

  it.each(writtenArticles('articles/several-places.txt'))(
    'gives first $label',
    ({ first, title, paragraphs }) => {
      expect(judged(title, ...paragraphs).jurisdictions[0]).toBe(first);
    },
  );

  it.each(writtenArticles('articles/state-or-seat.txt'))(
    'tells a state’s own ban from a court’s seat: $first, “$title”',
    ({ label: event, first, title, paragraphs }) => {
      const day = event.slice(3, 13).replaceAll('-', '/');
      const judgement = judgeArticle(
        judge,
        article(title, paragraphs, `https://news.example/${day}/story`),
      );
      expect(judgement.jurisdictions).toEqual([first]);
      expect(judgement.events.map(({ id }) => id)).toEqual([event]);
    },
  );

  it('takes the state whose own rule a court upholds for the one who restricts', () => {
    const text =
      'A federal court in Texas upheld the state’s TikTok ban on the devices of public universities.';
    expect(judged('Court lets TikTok ban stand', text).jurisdictions).toEqual(['US-TX']);
  });

  it('takes a ban that is told with an earlier date for background', () => {
    const story = article('Chad blocks TikTok', [
      'Chad’s regulator blocked TikTok. In March 2021 Pakistan banned TikTok on a court’s order.',
    ]);
    const later = { ...story, url: 'https://news.example/2024/06/03/story' };
    expect(judgeArticle(judge, later).jurisdictions).toEqual(['TD']);
  });

  it('does not take “the app” for a watched one beside another’s name', () => {
    const { about } = judged(
      'Regulator halts downloads of DeepSeek app',
      'The data protection commission suspended the DeepSeek app on Saturday. Ministries had already blocked it. Some were reminded of TikTok.',
    );
    expect(about).toBe(false);
  });

  it('counts a law that keeps minors off several apps when it names a watched one', () => {
    const judgement = judged(
      'Denmark passes law to ban social media for under-15s',
      'The Danish parliament passed a law that bans children from social media such as TikTok and Snapchat.',
    );
    expect(judgement).toMatchObject({ about: true, apps: ['tiktok'], jurisdictions: ['DK'] });
  });

  it('tells an article on the devices of officials from one on the public', () => {
    const staff = judged(
      'La Commission demande à ses agents de supprimer TikTok',
      'Les fonctionnaires de la Commission européenne devront se passer de TikTok sur leur téléphone de travail.',
    );
    expect(staff.claims.map(({ scope }) => scope)).toEqual(['government-devices']);
    const everyone = judged(
      'India bans TikTok',
      'The government in New Delhi banned the app for everyone.',
      'Officials deleted TikTok from government phones years ago.',
    );
    expect(everyone.claims[0]?.scope).toBe('public');
  });

  it('knows a switch-off, and a deal that a law demands', () => {
    expect(judged('Tirana to switch off TikTok for a year').score).toBeGreaterThan(0.5);
    const deal = judged(
      'Rival’s bid for TikTok faces hurdles',
      'The grocer joined the bidding on Monday.',
      'Under an order that the president signed in August, TikTok will be banned in the United States unless its owner sells it.',
      'The owner has weighed selling a stake in the US business of TikTok.',
    );
    expect(deal).toMatchObject({ about: true, jurisdictions: ['US'] });
  });

  it('takes “the ban” after a restriction was told for that one', () => {
    const judgement = judged(
      'Biden signs bill that may force TikTok’s owner to sell',
      'Shopkeepers in Las Vegas look for other ways to be found.',
      'Congress will see to the ban before winter, a lobbyist told them.',
    );
    expect(judgement).toMatchObject({ about: true, jurisdictions: ['US'] });
    expect(judgement.claims[0]?.mentions.map(({ block }) => block)).toEqual([-1, 1]);
  });

  it('takes a ban far below for another one', () => {
    const days = Array.from({ length: 8 }, (_, day) => `On day ${day} it rained in the valley.`);
    const { claims } = judged(
      'Nepal bans TikTok',
      'The government of Nepal banned TikTok on Monday.',
      ...days,
      'Officials will ban cars on Sundays.',
    );
    expect(claims.flatMap(({ mentions }) => mentions.map(({ block }) => block))).toEqual([-1, 0]);
  });

  it('takes Chinese paragraphs that end without a stop for prose', () => {
    const paragraph =
      '据外媒报道，美国众议院将表决封禁TikTok的法案，这一举措令该公司猝不及防，也引发了潜在买家的兴趣，多名议员表示支持该法案，公司则称将诉诸法律';
    expect(judged('美国众议院将表决封禁TikTok法案', ...Array(8).fill(paragraph)).about).toBe(true);
  });

  it('lets a text come late to it when its headline names the app and who acted', () => {
    const text = [
      'One song is about a lamp, another about her aunt, who never had a telephone.',
      'The aunt still lives beside the old mill and counts the boats.',
      'It was a warm evening, and the songs went on until the lamps were lit along the river.',
      'Nobody in the room had thought of politics, says the singer, who has three million followers.',
      'She sings there still, twice a week, and the river is as loud as ever.',
      'She came to TikTok in spring, when all the halls were closed, and stayed there through the year.',
      'Then the United States ordered that TikTok be banned.',
      'Her friends had other plans for the autumn, and a tour through six cities was one of them.',
      'A judge blocked the ban of TikTok a day before it took effect.',
      'The government did not appeal, and the order has been withdrawn.',
    ];
    expect(judged('TikTok and President Trump: a long summer', ...text).about).toBe(true);
    expect(judged('TikTok and the river: a long summer', ...text).about).toBe(false);
  });

  it('takes a list of headlines for no article', () => {
    const headlines = Array.from(
      { length: 12 },
      (_, day) => `Day ${day}: judge blocks TikTok ban in the United States`,
    );
    expect(judged('TikTok ban: latest news', ...headlines).about).toBe(false);
  });

  it('takes an article without text for none', () => {
    expect(judged('')).toMatchObject({ about: false, score: 0 });
  });

  it('never fails, whatever the article', () => {
    const word = fc.constantFrom(
      'TikTok ',
      'ban ',
      'India ',
      '微信',
      'حظر ',
      '\u200f',
      '1 ',
      '. ',
      '\ud800',
      'September 19, 2020 ',
    );
    const text = fc.oneof(
      anyText(),
      fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (title, paragraphs) => {
        const { score, claims, events } = judged(title, ...paragraphs);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const { quote, block } of [...claims.flatMap(({ mentions }) => mentions), ...events])
          expect(block === -1 ? title : paragraphs[block]).toContain(quote);
      }),
    );
  });

  it.each([
    ['the same words', 'ban TikTok '],
    ['one word', 'a'],
    ['empty sentences', '. '],
    ['names without spaces', 'TikTok'],
  ])('takes at most three times as long as prose for %s', (_, unit) => {
    const prose = timeOf('A court in Nepal upheld the ban of TikTok on Monday. ');
    const made = timeOf(unit);
    expect(made).toBeLessThan(3 * prose);
  });

  /** Returns how long it takes to judge a long text that repeats `unit`, in ms. */
  function timeOf(unit: string): number {
    const text = unit.repeat(60_000 / unit.length);
    const started = performance.now();
    judged('Nepal bans TikTok', text);
    return performance.now() - started;
  }
});
