import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { publishedOn } from '../../../../src/core/article/published/published-on.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';

const DAY = '2020-09-20';
const HEADLINE = '<h1>A headline of some length</h1>';
const PROSE = `<p>${'The council met twice and put the decision off until the spring. '.repeat(5)}</p>`;
const LONG = PROSE.repeat(20);

function dayOf(body: string, lang = 'en', head = ''): string | null {
  const html = `<html lang="${lang}"><head><title>A headline of some length - The Example Post</title>${head}</head><body>${body}</body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  return publishedOn(readArticle(document, 'https://news.example/x'))?.date ?? null;
}

describe('the place of a dateline', () => {
  it.each([
    [
      'a share box',
      `${HEADLINE}<div class="social-share"><h5>20 September 2020</h5><div>By the staff</div></div>${PROSE}`,
    ],
    [
      'a share box inside a share box',
      `${HEADLINE}<div class="shareBar"><div class="shareBar__info">20 September 2020 by the staff</div></div>${PROSE}`,
    ],
    [
      'the header of an article without a headline in it',
      `<article><header><div class="info"><span>20 September 2020</span></div></header>${PROSE}</article>`,
    ],
    [
      'a header above the headline, as a time element',
      `<header><div class="top"><time datetime="2020-09-20T16:05:25+01:00">20 September 2020</time></div></header>${HEADLINE}${PROSE}`,
    ],
    [
      'the footer of a long article',
      `${HEADLINE}${LONG}<footer class="entry-footer"><span class="posted-on">20 September 2020</span></footer>`,
    ],
    [
      'a long sentence about the article in its footer',
      `${HEADLINE}${LONG}<div class="post-footer">This entry was posted on 20 September 2020 at 14:48 by the staff and is filed under Town. You can follow any responses to this entry through the feed of the site.</div>`,
    ],
    [
      'an aside of the article',
      `<article>${HEADLINE}<aside class="entry-details"><ul><li class="entry-date">20 September 2020</li></ul></aside>${PROSE}</article>`,
    ],
    [
      'a box with the number of comments',
      `${HEADLINE}<div class="date-comments"><p class="fl">20 September 2020</p><p>4 comments</p></div>${PROSE}`,
    ],
    [
      'a line far below the headline, the only one with a date',
      `${HEADLINE}${LONG}<div class="submitted">Submitted by staff on 20 September 2020 - 18:55</div>`,
    ],
    [
      'a line of links whose date has a class',
      `${HEADLINE}<div class="post-meta"><a class="post-meta-time" href="/2020/">20 September 2020</a><a href="/a">by the member of the staff who wrote it</a></div>${PROSE}`,
    ],
    [
      'a node that a content system calls promoted',
      `${HEADLINE}<div class="node node-article node-promoted"><span class="date">20 September 2020</span>${PROSE}</div>`,
    ],
  ])('may be %s', (_, body) => {
    expect(dayOf(body)).toBe(DAY);
  });

  it.each([
    [
      'the teasers of a list',
      `<div class="teaser"><span class="date">20 September 2020</span><p>Another story</p></div>`.repeat(
        8,
      ),
    ],
    [
      'a widget with several stories',
      '<div class="footer"><div class="widget-date">20 September 2020</div><p>A story</p><div class="widget-date">20 September 2020</div><p>A story</p></div>',
    ],
    [
      'comments',
      '<div class="comments"><span class="date">20 September 2020</span><p>First!</p></div>',
    ],
    ['related stories', '<div class="related"><span class="date">20 September 2020</span></div>'],
    ['a menu', '<div class="footer"><ul><li><a href="/e">20 September 2020</a></li></ul></div>'],
    ['the site’s last change', '<footer><p>Last modified: 20 September 2020</p></footer>'],
    ['the clock of a forum', '<div class="time">Current time: 20 September 2020, 12:18</div>'],
  ])('is not that of %s', (_, rest) => {
    expect(dayOf(`${HEADLINE}${LONG}${rest}`)).toBeNull();
  });

  it('is not that of the visit, in a header above the headline', () => {
    const top = '<header><div class="date large">Sunday, 20 September 2020</div></header>';
    expect(dayOf(`${top}${HEADLINE}${PROSE}`)).toBeNull();
  });
  it('is the headline’s that the title repeats with other signs', () => {
    const title =
      '<meta property="og:title" content="The town: «Nobody asked us», say the teachers">';
    const site = `<h1>The Example Post</h1><div>Sunday, 27 September 2020</div>${PROSE}`;
    const story = '<h1>The town “Nobody asked us”, say the teachers</h1><p>20 September 2020</p>';
    expect(dayOf(`${site}${story}${PROSE}`, 'en', title)).toBe(DAY);
  });
});

describe('the opening of an article', () => {
  it.each([
    ['de', '20.9.2020 - Der Rat hat die Entscheidung vertagt.'],
    ['de', 'Musterstadt, (20.09.2020). Der Rat hat die Entscheidung vertagt.'],
    ['de', '20.09.2020 „Der Rat hat entschieden“, sagte die Sprecherin.'],
    ['en', 'EXAMPLETOWN, 20 September 2020 – The council has put the decision off.'],
    ['es', 'Villa Ejemplo, 20 de septiembre de 2020.- El consejo aplazó la decisión.'],
    ['fr', 'Exempleville, le 20 septembre 2020 – Le conseil a reporté la décision.'],
    ['ru', 'Примерск, 20 сентября 2020 — Совет отложил решение.'],
    ['ru', 'Примерск. 20 сентября 2020 года. Совет отложил решение.'],
    ['en', 'EXAMPLETOWN, Ohio, Sept. 20, 2020 — The council has put the decision off.'],
    ['es', 'VILLA EJEMPLO / MADRID, 20 de septiembre de 2020. El consejo aplazó la decisión.'],
    ['pl', 'Przykładowo, 20 września 2020 r. – Rada odłożyła decyzję.'],
    ['ar', 'مثال، 20 سبتمبر 2020 – أجل المجلس القرار.'],
    ['hi', 'दिल्ली, 20 सितंबर 2020। परिषद ने फ़ैसला टाल दिया।'],
  ])('states the day of the agency in %s: %s', (lang, opening) => {
    expect(dayOf(`${HEADLINE}<p>${opening} ${'Text. '.repeat(40)}</p>`, lang)).toBe(DAY);
  });
  it('states the day of the agency in a short paragraph, too', () => {
    const opening =
      'Exampletown, 20 September 2020 – The council has put off the decision that many people in the town had hoped for.';
    expect(dayOf(`${HEADLINE}<p>${opening}</p>${PROSE}`)).toBe(DAY);
  });
  it.each([
    ['en', 'A few hours after the news of 20 September 2020 the council met.'],
    ['en', '20 September 2020 was the day on which the council met.'],
    ['en', '20 September 2020 – 22 September 2020: three days of talks.'],
    ['de', 'Am 20. September 2020 – einem Sonntag – tagte der Rat.'],
    ['en', 'The council of Exampletown, which met on 20 September 2020. The mayor was there.'],
  ])('states no day in %s: %s', (lang, opening) => {
    expect(dayOf(`${HEADLINE}<p>${opening} ${'Text. '.repeat(40)}</p>`, lang)).toBeNull();
  });
});

describe('the form of a dateline', () => {
  it('may be set apart into elements by style alone', () => {
    const badge = '<div class="date"><span>Sep</span> <span>20</span><span>2020</span></div>';
    expect(dayOf(`${HEADLINE}${badge}${PROSE}`)).toBe(DAY);
  });
  it('may be named by an inline element, which outweighs a bare date in the metadata', () => {
    const head = '<meta name="date" content="2020-08-01">';
    const body = `${HEADLINE}<div class="row"><span class="date">20 September 2020</span></div>`;
    expect(dayOf(`${body}${PROSE}`, 'en', head)).toBe(DAY);
  });
  it('may end with its verb', () => {
    const line = 'Dieser Artikel wurde am 20. September 2020 von der Redaktion veröffentlicht.';
    expect(dayOf(`${HEADLINE}${LONG}<p>${line}</p>`, 'de')).toBe(DAY);
  });
  it('puts the day first between full stops, whatever the page’s language', () => {
    expect(dayOf(`${HEADLINE}<p class="date">03.04.2020</p>${PROSE}`, '')).toBe('2020-04-03');
    expect(dayOf(`${HEADLINE}<p class="date">03.04.2020</p>${PROSE}`, 'en-US')).toBe('2020-03-04');
  });
  it('may have a short year between full stops', () => {
    expect(dayOf(`${HEADLINE}<p class="date">20.Sep.20</p>${PROSE}`, 'de')).toBe(DAY);
  });
  it('may be of the class that hAtom has for the last change, unless another day is shown', () => {
    const updated = '<span class="updated meta-date">20 September 2020</span>';
    expect(dayOf(`${HEADLINE}<p>${updated}</p>${PROSE}`)).toBe(DAY);
    const both =
      '<time class="entry-date published" datetime="2020-09-20">20 September</time> <time class="updated" datetime="2020-10-04">4 October</time>';
    expect(dayOf(`${HEADLINE}<p>${both}</p>${PROSE}`)).toBe(DAY);
  });
  it('is no time element in a line that speaks of the last change', () => {
    const line = 'By the staff, last updated <time datetime="2020-09-20">20 September 2020</time>';
    expect(dayOf(`${HEADLINE}<p class="byline">${line}</p>${PROSE}`)).toBeNull();
  });
  it('is no line of quotation or event below the first lines', () => {
    const line = '<p>— A member of the council (@example) 20 September 2020</p>';
    expect(dayOf(`${HEADLINE}${PROSE.repeat(5)}${line}${PROSE}`)).toBeNull();
  });
  it('keeps the hour of a zone beside Greenwich', () => {
    const line = '<p class="date">20 Sep 2020, 22:11 GMT+10</p>';
    const header = '<div class="updated-on">21 Sep 2020</div>';
    expect(dayOf(`${HEADLINE}${line}${header}${PROSE}`, 'en-AU')).toBe(DAY);
  });
});

describe('metadata', () => {
  it.each([
    ['RDFa', '<span property="dc:date dc:created" content="2020-09-20T14:02:00+02:00"></span>'],
    ['hAtom', '<abbr class="published" title="2020-09-20T14:02:00+02:00">14:02</abbr>'],
    ['microdata with a title', '<abbr itemprop="datePublished" title="2020-09-20">2 pm</abbr>'],
    [
      'JSON-LD of a main item that is no article',
      '<script type="application/ld+json">{"@type":"Recipe","name":"A headline of some length","datePublished":"2020-09-20"}</script>',
    ],
  ])('states the day in %s', (_, markup) => {
    expect(dayOf(`${HEADLINE}${markup}${PROSE}`)).toBe(DAY);
  });
  it('does not state it as the last publication', () => {
    const head = '<meta name="lastPublishedDate" content="2020-09-20">';
    expect(dayOf(`${HEADLINE}${PROSE}`, 'en', head)).toBeNull();
  });
  it('does not state it in the entries of a live blog', () => {
    const blog = {
      '@type': 'LiveBlogPosting',
      datePublished: DAY,
      liveBlogUpdate: [1, 2, 3].map((n) => ({
        '@type': 'BlogPosting',
        datePublished: `2020-09-2${n}`,
      })),
    };
    const script = `<script type="application/ld+json">${JSON.stringify(blog)}</script>`;
    expect(dayOf(`${HEADLINE}${script}${PROSE}`)).toBe(DAY);
  });
});

it('reads a time without digits in its text in a box', () => {
  const box = '<div class="share-box"><p><time datetime="2020-09-20">Yesterday</time></p></div>';
  expect(dayOf(`${HEADLINE}${box}${PROSE}`)).toBe('2020-09-20');
});
it('reads a line with digits of another script in a box', () => {
  const box = '<div class="share-box"><p>२० सितंबर २०२०</p></div>';
  expect(dayOf(`${HEADLINE}${box}${PROSE}`)).toBe('2020-09-20');
});
it('reads a bounded number of boxes and of elements in them', () => {
  const box = `<div class="share-box">${'<i></i>'.repeat(400)}<p>20 September 2020</p></div>`;
  expect(dayOf(`${HEADLINE}${box}${PROSE}`)).toBeNull();
  const many = `<div class="share-box"><p>Text</p></div>`.repeat(5000);
  const start = performance.now();
  dayOf(`${HEADLINE}${many}${PROSE}`);
  expect(performance.now() - start).toBeLessThan(5000);
});
