import type { NewsPage } from '../news-pages.ts';

/** Site of the awkward pages. It is in the manifest, so the extension runs there. */
export const SITE = 'https://www.axios.com';

export const HEADLINE = 'Judge blocks the WeChat order on the eve of its first day';

/**
 * Content of an `article` element: a short news story of 20 September 2020 about the WeChat order.
 */
export const STORY = `
<h1>${HEADLINE}</h1>
<p><time datetime="2020-09-20T09:00:00Z">20 September 2020</time></p>
<p>A federal judge in San Francisco has blocked the United States government from carrying out its order against
WeChat, which was to take the app out of the country’s app stores on Sunday.</p>
<p>Magistrate Judge Laurel Beeler granted the preliminary injunction late on Saturday. She wrote that users of WeChat had
raised serious questions about their right to speak, and that the hardship to them outweighed the government’s reasons.</p>
<p>President Donald Trump signed Executive Order 13943, which bans transactions with the owner of WeChat, on 6 August. The
Commerce Department named the forbidden transactions on Friday. The ban stays on hold until the case is decided.</p>
<p>The department may appeal against the injunction. Until then, people who have the app may go on using it, and those
who do not may install it.</p>`;

/** Matches the verdict that the sidebar shows for this story. */
export const VERDICT = /2020 order was blocked by a court/;
/** Matches the text of the sidebar's tab for this story. */
export const SHORT_VERDICT = /WeChat ban: never began/;

/** One awkward page: the story together with one obstacle for the sidebar. */
export interface AwkwardPage {
  name: string;
  page: NewsPage;
  /** False if the page has no article. The extension must then leave nothing in the page. */
  answered: boolean;
}

interface Making {
  /** Markup that follows the title inside `head`. */
  head?: string;
  /** Markup of the body. By default, the body contains only the article. */
  body?: string;
  html?: string;
  doctype?: string;
  type?: string;
  headers?: Record<string, string>;
  answered?: boolean;
  /** Story in place of the English one. */
  story?: Story;
}

/** The story in one language: the headline, and the content of an `article` element. */
export interface Story {
  lang: string;
  headline: string;
  markup: string;
}

/**
 * Makes an awkward page whose address contains `name`. The news story replaces the word `ARTICLE`
 * in `body`.
 */
export function awkward(
  name: string,
  { answered = true, type, headers, ...making }: Making = {},
): AwkwardPage {
  return {
    name,
    answered,
    page: { url: `${SITE}/awkward/${name}.html`, body: documentOf(making), type, headers },
  };
}

const ENGLISH: Story = { lang: 'en', headline: HEADLINE, markup: STORY };

function documentOf({
  doctype = '<!doctype html>',
  story = ENGLISH,
  html = `lang="${story.lang}"`,
  head = '',
  body = '<body>ARTICLE</body>',
}: Making): string {
  const article = `<article id="story" style="max-width: 40rem; margin: 2rem auto">${story.markup}</article>`;
  return `${doctype}
<html ${html}><head><meta charset="utf-8"/><title>${story.headline}</title>
<meta property="article:published_time" content="2020-09-20T09:00:00Z"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>${head}</head>
${body.replace('ARTICLE', article)}</html>`;
}
