import { describe, expect, it } from 'vitest';
import { annotatePage } from '../../../src/cli/annotate/annotate-page.ts';
import { isMarkdown, markdownPage } from '../../../src/cli/annotate/markdown-page.ts';
import { authoredJudge } from '../../authored-record.ts';

const DAY = '2026-11-24';
const STORY = `A federal court in California has blocked the **Commerce Department's** order against
[WeChat](https://example.org/wechat), a day before the ban was to take effect in the United States.

- The order would have removed WeChat from app stores.
- The judge granted a preliminary injunction.
`;

const judged = (markdown: string) =>
  annotatePage(authoredJudge(), markdownPage(markdown), null, DAY, DAY);

describe('markdownPage', () => {
  it.each([
    ['front matter', `---\ntitle: "Judge blocks WeChat ban"\ndate: 2020-09-20\n---\n${STORY}`],
    ['a time', `---\ntitle: Judge blocks WeChat ban\ndate: 2020-09-20T08:00:00Z\n---\n${STORY}`],
    [
      'its heading alone',
      `---\r\npublished: 2020-09-20\r\n---\r\n# Judge blocks WeChat ban\n\n${STORY}`,
    ],
  ])('gives an article with %s its title and day', (_, markdown) => {
    const { article, judgement } = judged(markdown);
    expect(article.title).toBe('Judge blocks WeChat ban');
    expect(judgement).toMatchObject({ about: true, published: { date: '2020-09-20' } });
  });

  it('keeps marks of Markdown out of the sentences', () => {
    const blocks = judged(`# Judge blocks WeChat ban\n\n${STORY}`).article.blocks;
    expect(JSON.stringify(blocks)).not.toMatch(/\*\*|\]\(|^- /m);
  });

  it.each([
    ['broken', '---\ntitle: [\n---\n'],
    ['a list', '---\n- a\n---\n'],
    ['empty', '---\n\n---\n'],
  ])('reads an article whose front matter is %s', (_, head) => {
    expect(judged(`${head}# Judge blocks WeChat ban\n\n${STORY}`)).toMatchObject({
      article: { title: 'Judge blocks WeChat ban' },
      judgement: { about: true, published: null },
    });
  });

  it('takes no markup from a title or a day', () => {
    const html = markdownPage('---\ntitle: "</title><script>x"\ndate: "<script>"\n---\n');
    expect(html).not.toContain('<script>');
  });
});

it.each([
  ['a/post.md', true],
  ['POST.Markdown', true],
  ['a.md.html', false],
])('isMarkdown(%j) is %j', (file, is) => {
  expect(isMarkdown(file)).toBe(is);
});
