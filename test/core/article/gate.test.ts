import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import apps from '../../../dataset/apps.yaml';
import { mayNameInArticle, namesWatchedApp, pageText } from '../../../src/core/article/gate.ts';
import { namePatterns } from '../../../src/core/article/name-patterns.ts';

const names = (apps as { watched: boolean; names: string[] }[])
  .filter(({ watched }) => watched)
  .flatMap((app) => app.names);
const patterns = namePatterns(names);

describe('namesWatchedApp', () => {
  it.each(names)('finds %s as authored, capitalised and in capitals', (name) => {
    const capitalised = name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
    for (const written of [name, capitalised, name.toUpperCase()])
      expect(namesWatchedApp(`before ${written}, after`, patterns)).toBe(true);
  });
  it.each([
    'tiktok',
    'wechat',
    'Weixin',
    'WEIXIN',
    'тикток',
    '#tiktokban',
    'Tik\u00adTok',
    'Tik\u200bTok',
    'Tik\u2011Tok',
    'We\u00a0Chat',
    'tik tok',
  ])('finds %j', (written) => expect(namesWatchedApp(`the ${written} ban`, patterns)).toBe(true));
  it.each([
    'we chat about it',
    'weixin.example/qr',
    'a stick to keep',
    'Weimar',
    'token',
    'Tikal',
    'Вичуга',
    'बटिक',
    '',
  ])('finds no name in %j', (text) => expect(namesWatchedApp(text, patterns)).toBe(false));
  it.each(['Vorx!', 'Q+ (Chat)', 'Zed.me', 'Bo|ba?'])('finds %s with its signs only', (name) => {
    const invented = namePatterns([name]);
    expect(namesWatchedApp(`the ${name} ban`, invented)).toBe(true);
    expect(namesWatchedApp(`the ${name.replace(/[^\w ]/g, 'x')} ban`, invented)).toBe(false);
  });
  it('finds a name of another script in a long text of that script', () => {
    const text = `${'Новость дня. '.repeat(400)}Тик-Ток${' Конец истории.'.repeat(400)}`;
    expect(namesWatchedApp(text, patterns)).toBe(true);
  });
  it('searches for no piece so short that most texts have it', () => {
    const invented = namePatterns(['VagMey', 'BoLipuv', 'TaRoj']);
    for (const piece of Object.keys(invented.latin.names)) expect(piece.length).toBeGreaterThan(2);
    for (const name of ['vagmey', 'BoLipuv', 'bolipuv', 'taroj'])
      expect(namesWatchedApp(`the ${name} ban`, invented), name).toBe(true);
  });
  describe('with so many names that the text is searched for tokens', () => {
    const others = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [
      `${letter.toUpperCase()}orvax`,
      `${letter.toUpperCase()}epmi`,
      `${letter.toUpperCase()}usko`,
      `Zu${letter}Tok`,
    ]);
    const many = namePatterns([...others, 'yux len', ...names]);

    it.each(names)('finds %s', (name) => {
      expect(many.latin.tokens).toBeDefined();
      for (const written of [name, name.toUpperCase()])
        expect(namesWatchedApp(`before ${written}, after`, many)).toBe(true);
    });
    it.each([
      'tiktok',
      '#tiktokban',
      'tik tok',
      'Yux len',
      'We\u00a0Chat',
      'WeChats',
      'Tiktoker',
      'Qorvax',
      'zuxtok',
      'xTiTikTok',
      'USTikTok',
      'aTIKTOKs',
      'NOTIKTOK',
      'NEWTIKTOK',
      'AWECHAT',
    ])('finds %j', (written) => expect(namesWatchedApp(`the ${written} ban`, many)).toBe(true));
    it.each([
      ['vk', ['vk']],
      ['ab xob tal', ['ab xen', 'xob tal']],
    ])('finds %j with a short first word among the names', (written, short) => {
      const patterns = namePatterns([...others, ...short]);
      expect(patterns.latin.tokens).toBeDefined();
      expect(namesWatchedApp(`the ${written} ban`, patterns)).toBe(true);
    });
    it('finds them in other scripts, too', () => {
      const letters = [...'бвгдежзклмнпрстфхц'];
      const invented = letters.flatMap((first) => [
        `${first}оток`,
        `${first}Ета${first}`,
        `${first}Юра${first}`,
        `${first}Яло${first}`,
      ]);
      const patterns = namePatterns([...invented, ...names]);
      expect(patterns.other.piecePattern).toBeDefined();
      for (const name of [...invented, ...names])
        expect(namesWatchedApp(`оток ${name}то есть`, patterns), name).toBe(true);
      expect(namesWatchedApp('Новость дня о тиканье', patterns)).toBe(false);
    });
    it('says which name it can not find among many', () => {
      expect(() => namePatterns([...others, 'X'])).toThrow('"X"');
    });
    it.each(['we chat about it', 'weixin.example/qr', 'a stick to keep', 'Weimar', 'back to town'])(
      'finds no name in %j',
      (text) => expect(namesWatchedApp(text, many)).toBe(false),
    );
  });
  it('matches nothing without names', () => {
    expect(namesWatchedApp('TikTok', namePatterns([]))).toBe(false);
  });
  it('comes to an end where no name is written in the script of the text', () => {
    expect(namesWatchedApp('Новость дня', namePatterns(['TikTok']))).toBe(false);
  });
});

describe('pageText', () => {
  const named = (body: string) =>
    namesWatchedApp(
      pageText(
        parseHTML(`<html><head></head><body>${body}</body></html>`).document as unknown as Document,
      ),
      patterns,
    );
  const filler = '<p>Nothing about any app is said in this sentence.</p>'.repeat(40);

  it('reads text wherever it stands', () =>
    expect(named('<div><section><p>TikTok</p></section></div>')).toBe(true));
  it('reads text that stands in the body itself', () => expect(named('<br>TikTok<br>')).toBe(true));
  it('looks only into the main part where one is marked', () => {
    expect(named(`<main>${filler}</main><div>TikTok</div>`)).toBe(false);
    expect(named(`<main>${filler}TikTok</main>`)).toBe(true);
  });
  it('takes the one article with the headline for the main part where none is marked', () => {
    const article = `<article><h1>A headline</h1>${filler}</article>`;
    expect(named(`${article}<div>TikTok</div>`)).toBe(false);
    expect(named(article.replace('headline', 'TikTok headline'))).toBe(true);
    expect(named(`<article>${filler}</article><div>TikTok</div>`)).toBe(true);
    expect(named(`${article}<article>TikTok</article>`)).toBe(true);
  });
  it('reads the whole page on demand', () => {
    const body = `<main>${filler}</main><footer>TikTok</footer>`;
    const { document } = parseHTML(`<html><head></head><body>${body}</body></html>`);
    expect(namesWatchedApp(pageText(document as unknown as Document, true), patterns)).toBe(true);
  });
  it('does not trust a main part with hardly any text', () => {
    expect(named('<main><p>Loading</p></main><div>TikTok</div>')).toBe(true);
  });

  describe('of a page of HTML', () => {
    const long = filler.repeat(2);
    /**
     * Returns the text that `pageText` reads from a simulated page. `texts` has the texts of the
     * page's elements, keyed by XPath. `counts` has the numbers of elements, keyed by name. The
     * page throws an error if the code gets the element `body`.
     */
    const textOf = (texts: Record<string, string>, counts: Record<string, number>) => {
      const page = {
        contentType: 'text/html',
        getElementsByTagName: (name: string) => ({ length: counts[name] ?? 0 }),
        evaluate: (path: string) => ({ stringValue: texts[path.slice(7, -1)] ?? '' }),
        get body() {
          throw new Error('The page has been asked for an element.');
        },
      };
      return pageText(page as unknown as Document);
    };
    const [main, article, body] = ['//main', '//article[.//h1]', '/html/body'];

    it('reads the body through elements in Firefox', () => {
      const page = {
        contentType: 'text/html',
        mozSetImageElement: () => {},
        getElementsByTagName: () => [],
        body: { textContent: 'all' },
      };
      expect(pageText(page as unknown as Document)).toBe('all');
    });
    it('gets no element', () => expect(textOf({ [body]: 'all' }, {})).toBe('all'));
    it('reads the only main element', () => {
      const texts = { [main]: long, [article]: 'an article', [body]: 'all' };
      expect(textOf(texts, { main: 1, article: 1 })).toBe(long);
      expect(textOf(texts, { main: 2, article: 1 })).toBe('all');
    });
    it('reads the only article, if it has a headline', () => {
      expect(textOf({ [article]: long, [body]: 'all' }, { article: 1 })).toBe(long);
      expect(textOf({ [article]: long, [body]: 'all' }, { article: 2 })).toBe('all');
      expect(textOf({ [article]: '', [body]: 'all' }, { article: 1 })).toBe('all');
    });
    it('reads the body of a page with a short main element', () =>
      expect(textOf({ [main]: 'Loading', [body]: 'all' }, { main: 1 })).toBe('all'));
  });
});

describe('mayNameInArticle', () => {
  const mayName = (body: string) => {
    const { document } = parseHTML(
      `<html><head><title>News</title></head><body>${body}</body></html>`,
    );
    const page = document as unknown as Document;
    return mayNameInArticle(page, pageText(page), patterns);
  };

  it.each([
    '<p>TikTok is banned.</p>',
    '<h2>TikTok</h2>',
    '<aside>TikTok is banned.</aside>',
    '<p>The court has upheld the ban of <a href="#">TikTok</a>.</p>',
    '<p>The court has upheld the ban of <b><a href="#">TikTok</a></b>.</p>',
    `<main>${'Cheese is good. '.repeat(20)}<button>TikTok</button></main><p>TIKTOK is banned.</p>`,
    `<script>${'let a = 1; '.repeat(1000)}</script><p>틱톡이 금지되었다.</p><footer>${'Cheese is good. '.repeat(50)}</footer>`,
  ])('is true of %s', (body) => expect(mayName(body)).toBe(true));
  it.each([
    '<p>Cheese is good.</p>',
    '<script>TikTok()</script>',
    '<footer><p>Follow us on TikTok.</p></footer>',
    '<nav><a href="#">All about the TikTok ban, day by day</a></nav>',
    '<ul><li><a href="#">X</a></li><li><a href="#">TikTok</a></li></ul>',
    '<div>\n    <a href="#">\n<i>Follow us</i>\n<i>on TikTok</i></a>\n              </div>',
    '<div>More: <a href="#"><h4>TikTok is banned</h4>The court has upheld the ban.</a></div>',
  ])('is false of %s', (body) => expect(mayName(body)).toBe(false));
  it('is true of a page with more than 20,000 text nodes', () => {
    const nodes = ' <br>'.repeat(20_000);
    expect(mayName(nodes)).toBe(false);
    expect(mayName(`${nodes}<p>Cheese is good.</p>`)).toBe(true);
  });
});
