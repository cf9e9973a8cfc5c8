import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article, DateClue } from '../../../../src/core/article/article.ts';
import { publishedOn } from '../../../../src/core/article/published/published-on.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';

function article(dateClues: DateClue[], rest: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example/story',
    title: 'A headline',
    lang: '',
    blocks: [],
    dateClues,
    ...rest,
  };
}

const meta = (name: string, value: string): DateClue => ({ from: 'meta', name, value });
const jsonLd = (value: unknown): DateClue => ({
  from: 'json-ld',
  name: '',
  value: typeof value === 'string' ? value : JSON.stringify(value),
});
const line = (value: string, name = 'date', fromHeadline = 1): DateClue => ({
  from: 'text',
  name,
  value,
  fromHeadline,
});
const dateOf = (clues: DateClue[], rest: Partial<Article> = {}, today?: string) =>
  publishedOn(article(clues, rest), today)?.date ?? null;

describe('publishedOn', () => {
  describe('visible datelines', () => {
    it.each([
      ['en', 'September 20, 2020'],
      ['en-GB', '20 September 2020'],
      ['en', 'Sept. 20, 2020, 12:04 p.m. ET'],
      ['en-US', '9/20/2020'],
      ['en', '20th of September, 2020'],
      ['en', 'Sun Sep 20 12:04:00 EDT 2020'],
      ['zh', '2020年9月20日 12:04'],
      ['zh-TW', '民國109年9月20日'],
      ['zh', '2020-09-20 12:04:00'],
      ['zh', '来源：晨报 作者：本站 时间：2020年9月20日 12:04 浏览：33'],
      ['en-GB', 'Date:20/09/2020'],
      ['es', '20 de septiembre de 2020'],
      ['fr', 'Publié le 20 septembre 2020 à 12h04'],
      ['fr', 'le 1er octobre 2020', '2020-10-01'],
      ['de', '20. September 2020, 12:04 Uhr'],
      ['de', '20.09.2020'],
      ['de-AT', '5. Jänner 2021', '2021-01-05'],
      ['pt', '20 de setembro de 2020'],
      ['pt-BR', '20/09/2020 12h04'],
      ['it', '20 settembre 2020'],
      ['pl', '20 września 2020'],
      ['pl', '20 lis 2020', '2020-11-20'],
      ['hr', '20. lis 2020', '2020-10-20'],
      ['ru', '20 сентября 2020, 12:04'],
      ['uk', '20 вересня 2020'],
      ['hi', '20 सितंबर 2020'],
      ['hi', '२० सितम्बर २०२०'],
      ['ar', '20 سبتمبر 2020'],
      ['ar', '٢٠ أيلول ٢٠٢٠'],
      ['ar', '20 أيلول / سبتمبر 2020'],
      ['ar', '20 تشرين الأول 2020', '2020-10-20'],
      ['ja', '2020年9月20日 12時04分'],
      ['ja', '令和2年9月20日'],
      ['ko', '2020년 9월 20일'],
      ['ko', '2020.09.20 12:04'],
      ['vi', '20 tháng 9, 2020'],
      ['vi', 'Chủ nhật, 20/9/2020, 12:04 (GMT+7)'],
      ['id', 'Minggu, 20 September 2020 12:04 WIB'],
      ['id', '20 Agt 2020', '2020-08-20'],
      ['tr', '20 Eylül 2020'],
      ['tr', '20 KASIM 2020', '2020-11-20'],
      ['nl', '20 september 2020'],
      ['sv', '20 september 2020'],
      ['da', '20. sep. 2020'],
      ['fi', '20. syyskuuta 2020'],
      ['fi', '20.9.2020 klo 12.04'],
      ['cs', '20. září 2020'],
      ['hu', '2020. szeptember 20.'],
      ['hu', '2020. 09. 20. 12:04'],
      ['ro', '20 septembrie 2020'],
      ['el', '20 Σεπτεμβρίου 2020'],
      ['he', '20 בספטמבר 2020'],
      ['lt', '2020 m. rugsėjo 20 d.'],
      ['lv', '2020. gada 20. septembris'],
      ['fa', '۳۰ شهریور ۱۳۹۹'],
      ['fa', '1399/06/30'],
      ['th', '20 กันยายน 2563'],
      ['bn', '২০ সেপ্টেম্বর ২০২০'],
      ['sq', '20 shtator 2020'],
      ['hy', '20 սեպտեմբերի 2020'],
    ])('reads %s: %s', (lang, text, expected = '2020-09-20') => {
      expect(dateOf([line(text)], { lang })).toBe(expected);
    });
    it.each([
      '30 February 2020',
      '20 September 1920',
      '12:04',
      'Section 230',
      '',
      '20.09',
      '99/99/2020',
      '1234567',
    ])('reads no date in %j', (text) => {
      expect(dateOf([line(text)], { lang: 'en' })).toBeNull();
    });
    it('does not take a date that a sentence mentions', () => {
      expect(dateOf([line('2020年8月6日，总统签署了命令。', '')], { lang: 'zh' })).toBeNull();
      expect(
        dateOf([
          line(
            'The order that the president signed on 6 August 2020 would have banned all transactions with the company.',
            '',
          ),
        ]),
      ).toBeNull();
    });
    it('does not take the day of the visit', () => {
      expect(dateOf([line('Sunday, September 20, 2020', 'header__today', -2)])).toBeNull();
    });
    it('gives nothing for digits that can be read two ways', () => {
      expect(dateOf([line('03/04/2020')], { lang: 'en' })).toBeNull();
      expect(dateOf([meta('article:published_time', '03/04/2020')], { lang: 'en' })).toBeNull();
      expect(
        dateOf([meta('date', '03/04/2020'), jsonLd({ datePublished: '03/04/2020' })], {
          lang: 'en',
        }),
      ).toBeNull();
      expect(dateOf([line('03/04/2020')], { lang: 'en-US' })).toBe('2020-03-04');
      expect(dateOf([line('03/04/2020')], { lang: 'es' })).toBe('2020-04-03');
    });
    it('settles digits that can be read two ways by another clue', () => {
      expect(dateOf([line('03/04/2020'), meta('date', '2020-04-03')], { lang: 'en' })).toBe(
        '2020-04-03',
      );
    });
  });

  describe('updates', () => {
    it.each([
      'Updated 21 September 2020',
      'Mis à jour le 21 septembre 2020',
      'Aktualisiert: 21.09.2020',
      'Обновлено 21 сентября 2020',
      '2020.09.21 12:04 수정',
      '更新：2020年9月21日',
      'Son Güncelleme: 21.09.2020',
      'अपडेट: 21 सितंबर 2020',
      'آخر تحديث: 21 سبتمبر 2020',
      'Aktualizacja: 21 września 2020',
      'Cập nhật 21/9/2020',
      'Diperbarui 21 September 2020',
    ])('never takes %s', (text) => expect(dateOf([line(text)])).toBeNull());
    it.each([
      'Published 20 September 2020, updated 21 September 2020',
      '20.09.2020 12:04 | Son Güncelleme: 21.09.2020',
      '입력 2020.09.20 12:04 수정 2020.09.21 08:00',
      '2020.09.20 12:04 입력 | 2020.09.21 08:00 수정',
      'publié le 20/09/2020, mis à jour le 21/09/2020',
    ])('takes the publication from %s', (text) =>
      expect(dateOf([line(text)], { lang: 'ko' })).toBe('2020-09-20'),
    );
    it.each([
      'article:modified_time',
      'og:updated_time',
      'dateModified',
      'lastmod',
      'last-modified',
      'DC.date.modified',
      'dcterms.valid',
      'expires_date',
    ])('never takes %s', (name) => {
      expect(dateOf([meta(name, '2020-09-21')])).toBeNull();
    });
  });

  describe('machine dates', () => {
    it.each([
      ['20200920T1204+0000', '2020-09-20'],
      ['2020-09-20T23:59:00-04:00', '2020-09-20'],
      ['2020-09-20T00:10:00+09:00', '2020-09-20'],
      ['Sun, 20 Sep 2020 07:34:36 GMT', '2020-09-20'],
      ['20200920', '2020-09-20'],
      ['2020-09-20 T 07:20:50 +0330', '2020-09-20'],
      ['1600633920', '2020-09-20'],
      ['1600633920000', '2020-09-20'],
      ['2020-9-5', '2020-09-05'],
      ['2020/09/20', '2020-09-20'],
      ['2020-13-45', null],
      ['1970-01-01T00:00:00Z', null],
      ['0000-00-00', null],
    ])('reads %s as %s', (value, expected) =>
      expect(dateOf([meta('article:published_time', value)])).toBe(expected),
    );
    it.each([
      'article:published_time',
      'og:published_time',
      'datePublished',
      'DC.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publish-date',
      'date',
    ])('knows %s', (name) => {
      expect(publishedOn(article([meta(name, '2020-09-20')]))).toEqual({
        date: '2020-09-20',
        source: name,
      });
    });
    it('takes the publisher’s own day where a time is given in UTC and the page shows another', () => {
      const utc = meta('article:published_time', '2020-09-21T02:30:00Z');
      expect(dateOf([utc], { lang: 'de' })).toBe('2020-09-21');
      expect(dateOf([utc, line('Sept. 20, 2020')], { lang: 'en' })).toBe('2020-09-20');
      expect(dateOf([utc], { url: 'https://news.example/2020/09/20/story' })).toBe('2020-09-20');
    });
    it('knows the afternoon from the night where hours are counted to twelve', () => {
      const shown = (time: string) => [
        line(`Sept. 20, 2020, ${time} UTC`),
        meta('date', '2020-09-19'),
      ];
      expect(dateOf(shown('1:04 AM'), { lang: 'en-US' })).toBe('2020-09-19');
      expect(dateOf(shown('1:04 PM'), { lang: 'en-US' })).toBe('2020-09-20');
      expect(dateOf(shown('12:04 AM'), { lang: 'en-US' })).toBe('2020-09-19');
    });
    it('does not know the day of an evening in the Americas that is only given in UTC', () => {
      const utc = meta('article:published_time', '2020-09-21T02:30:00Z');
      expect(dateOf([utc], { lang: 'en' })).toBeNull();
      expect(dateOf([utc, meta('date', '2020-09-21 02:30')], { lang: 'en' })).toBeNull();
      expect(dateOf([utc, meta('date', '2020-09-21')], { lang: 'en' })).toBe('2020-09-21');
      expect(dateOf([utc], { lang: 'en-GB' })).toBe('2020-09-21');
    });
    it('keeps the stated day where the time has the publisher’s zone', () => {
      expect(
        dateOf([meta('article:published_time', '2020-09-20T23:30:00-04:00')], {
          url: 'https://news.example/2020/09/21/story',
        }),
      ).toBe('2020-09-20');
    });
  });

  describe('JSON-LD', () => {
    it.each([
      ['a thing', { '@type': 'NewsArticle', datePublished: '2020-09-20T10:00:00+02:00' }],
      [
        'an array',
        [{ '@type': 'Organization' }, { '@type': ['Article'], datePublished: '2020-09-20' }],
      ],
      [
        'a graph',
        {
          '@graph': [
            { '@type': 'WebPage', datePublished: '2020-09-20' },
            { '@type': 'BreadcrumbList' },
          ],
        },
      ],
      [
        'a thing in a page',
        { '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', datePublished: '2020-09-20' } },
      ],
      [
        'broken JSON',
        '{"@type": "NewsArticle", "headline": "He said "no"", "datePublished": "2020-09-20T10:00:00Z" ',
      ],
      [
        'JSON with line breaks in strings',
        '{"@type": "NewsArticle", "description": "a\nb", "datePublished": "2020-09-20",}',
      ],
    ])('reads %s', (_, value) => expect(dateOf([jsonLd(value)])).toBe('2020-09-20'));
    it('passes over comments, events and lists of other articles', () => {
      expect(
        dateOf([
          jsonLd({
            '@type': 'ItemList',
            itemListElement: [{ '@type': 'Article', datePublished: '2020-09-20' }],
          }),
        ]),
      ).toBeNull();
      expect(dateOf([jsonLd({ '@type': 'Comment', dateCreated: '2020-09-20' })])).toBeNull();
    });
    it('never takes the modification', () =>
      expect(dateOf([jsonLd({ '@type': 'Article', dateModified: '2020-09-21' })])).toBeNull());
    it('says which clue decided', () => {
      expect(
        publishedOn(article([jsonLd({ '@type': 'Article', datePublished: '2020-09-20' })]))?.source,
      ).toBe('JSON-LD datePublished');
    });
  });

  describe('addresses', () => {
    it.each([
      ['https://news.example/2020/09/20/story', '2020-09-20'],
      ['https://news.example/us/20200920-story.html', '2020-09-20'],
      ['https://news.example/us/202009201080507042-story/', '2020-09-20'],
      ['https://news.example/2020-9-5-story', '2020-09-05'],
      ['https://news.example/story-20200920', '2020-09-20'],
      ['https://news.example/20-09-2020', '2020-09-20'],
      ['https://news.example/05-09-2020', null],
      [
        'https://archive.example/web/20240101120000/https://news.example/2020/09/20/story',
        '2020-09-20',
      ],
      ['https://archive.example/web/20240101120000/https://news.example/story', null],
      ['https://news.example/2020/09/story', null],
      ['https://news.example/id/20209920', null],
      ['https://news.example/a?d=2020-09-20', null],
      ['https://20200920.example/a', null],
    ])('%s says %s', (url, expected) => expect(dateOf([], { url })).toBe(expected));
  });

  it('takes a date alone on the line above the headline, but none two lines above it', () => {
    const above = (fromHeadline: number): DateClue => ({
      from: 'text',
      name: '',
      value: '20 September 2020',
      fromHeadline,
    });
    expect(dateOf([above(-1)])).toBe('2020-09-20');
    expect(dateOf([above(-2)])).toBeNull();
  });

  it.each([
    ['/world/2020/sep/20/a-story', '2020-09-20'],
    ['/world/2020/for/20/a-story', null],
  ])('reads the month’s name in the address %s', (path, day) => {
    expect(dateOf([], { url: `https://news.example${path}` })).toBe(day);
  });

  it('takes the earlier of two bare datelines side by side: the later one is the last change', () => {
    const time = (value: string, fromHeadline: number): DateClue => ({
      from: 'time',
      name: '',
      value,
      fromHeadline,
    });
    expect(dateOf([time('2021-04-27', 1), time('2020-09-20', 2)])).toBe('2020-09-20');
    expect(dateOf([time('2021-04-27', 1), time('2020-09-20', 7)])).toBe('2021-04-27');
  });

  it('takes a visible dateline before a bare “date” in the metadata, which may be of anything', () => {
    expect(dateOf([meta('date', '2020-08-01'), line('20 September 2020')])).toBe('2020-09-20');
    expect(dateOf([meta('date', '2020-08-01')])).toBe('2020-08-01');
  });

  it('takes a dateline that repeats the day of the last change for one of the change', () => {
    const stated = [
      meta('article:published_time', '2017-04-12'),
      meta('article:modified_time', '2020-02-19'),
    ];
    const marked: DateClue = { from: 'microdata', name: 'datePublished', value: '2020-02-19' };
    expect(dateOf([...stated, marked, line('Le 19 février 2020')], { lang: 'fr' })).toBe(
      '2017-04-12',
    );
  });

  it('says nothing when a bare property and a bare line contradict each other', () => {
    expect(
      dateOf([meta('date', '2017-05-01'), line('Mittwoch, 26.02.2020', '', 0)], { lang: 'de' }),
    ).toBeNull();
  });

  it('does not take the day that a picture was taken', () => {
    const caption = (value: string) => dateOf([line(value, 'picBox full', 1)], { lang: 'de' });
    expect(caption('Kriegstechnik bei den Kämpfen, 24. April 2023')).toBeNull();
    expect(caption('24. April 2023 | Pressemitteilungen')).toBe('2023-04-24');
  });

  it('says nothing when a page marks several things with different days', () => {
    const marked = (value: string): DateClue => ({
      from: 'microdata',
      name: 'datePublished',
      value,
    });
    expect(dateOf([marked('2020-09-20'), marked('2020-09-19')])).toBeNull();
    expect(dateOf([marked('2020-09-20'), marked('2020-09-20')])).toBe('2020-09-20');
  });

  it('takes a labelled dateline with more on its line', () => {
    const text =
      'Published on 20 September 2020. Length: one hour and four minutes. Licence: free. Downloads: 22,273';
    expect(dateOf([line(text, '', 4)])).toBe('2020-09-20');
  });

  it.each([
    [
      'a time in UTC that the publisher’s country never shows as the next day',
      'de',
      '2020-09-20T12:00Z',
      '21.09.2020',
      '2020-09-20',
    ],
    [
      'midnight in UTC, which is how a bare day is written',
      'en',
      '2020-09-20T00:00:00Z',
      null,
      '2020-09-20',
    ],
    [
      'an evening in the Americas that the page itself shows in UTC',
      'en',
      '2020-09-20T04:59Z',
      'Sept. 20, 2020, 4:59 AM UTC',
      '2020-09-20',
    ],
  ])('reads %s', (_what, lang, stated, shown, day) => {
    const clues = [meta('article:published_time', stated), ...(shown ? [line(shown)] : [])];
    expect(dateOf(clues, { lang })).toBe(day);
  });

  it('refuses days after today, with a day of grace for zones ahead', () => {
    const clue = [meta('article:published_time', '2020-09-20')];
    expect(dateOf(clue, {}, '2020-09-18')).toBeNull();
    expect(dateOf(clue, {}, '2020-09-19')).toBe('2020-09-20');
  });
  it('is not led astray by the dates of other stories', () => {
    const others = Array.from(
      { length: 30 },
      (_, n): DateClue => ({
        from: 'time',
        name: 'teaser',
        value: `2020-10-${String((n % 28) + 1).padStart(2, '0')}`,
        fromHeadline: 20 + n,
      }),
    );
    expect(dateOf([...others, line('20 September 2020')])).toBe('2020-09-20');
    expect(dateOf(others)).toBeNull();
  });
  it.each([
    [
      'a byline that is there to be shared',
      '<h1>A headline of some length</h1><div class="ShareByline">By the staff, 20 September 2020</div>',
    ],
    [
      'a header that stands below the headline',
      '<h1>A headline of some length</h1><header><time datetime="2020-09-20">Sunday</time></header>',
    ],
    [
      'a header beside the name of the site, which is a heading too',
      '<h1>The Example Post</h1><article><header><h1>A headline of some length</h1><p>By the staff on <time datetime="2020-09-20">Sunday</time></p></header></article>',
    ],
    [
      'an aside that holds the headline',
      '<aside><h1>A headline of some length</h1><span>2020-09-20 12:04</span></aside>',
    ],
    [
      'the line below a title that is no heading, far down the page',
      `${'<p>Menu</p>'.repeat(30)}<div>A headline of some length</div><div>2020-09-20 12:04</div>`,
    ],
  ])('finds the dateline in %s', (_, body) => {
    const html = `<html lang="en"><head><title>A headline of some length - The Example Post</title></head><body>${body}<p>Text.</p></body></html>`;
    const read = readArticle(
      parseHTML(html).document as unknown as Document,
      'https://news.example/x',
    );
    expect(publishedOn(read)?.date).toBe('2020-09-20');
  });
  it('decides from a page as read', () => {
    const html = `<html lang="en"><head><meta property="article:published_time" content="20200920T1204+0000"><meta property="article:modified_time" content="20210427T1523+0000"></head><body><article><h1>A headline of some length</h1><time datetime="2021-04-27">Updated</time><p>Text.</p></article></body></html>`;
    expect(
      publishedOn(
        readArticle(parseHTML(html).document as unknown as Document, 'https://news.example/x'),
      ),
    ).toEqual({ date: '2020-09-20', source: 'article:published_time' });
  });
});
