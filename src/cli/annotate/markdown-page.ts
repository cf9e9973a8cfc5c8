import { load } from 'js-yaml';
import { marked } from 'marked';
import { isRealDay } from '../../core/dates/day-or-month.ts';
import { escapeMarkup } from '../../core/text/escape-markup.ts';

/** Front matter: YAML between two lines of hyphens at the start of a file. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
/** Front matter fields in which static site generators store an article's day. */
const DAY_FIELDS = ['date', 'published', 'publishDate', 'pubDate', 'datePublished'];

/** True for the name of a Markdown file. */
export function isMarkdown(file: string): boolean {
  return /\.(md|markdown|mdx)$/i.test(file);
}

/**
 * Turns an article in Markdown into HTML. The title and the day come from the front matter, if it
 * is valid YAML. Without a title there, the first heading is the title.
 */
export function markdownPage(text: string): string {
  const { title, day } = factsIn(FRONT_MATTER.exec(text)?.[1] ?? '');
  const body = marked.parse(text.replace(FRONT_MATTER, ''), { async: false, gfm: true });
  const dated = day
    ? `<meta property="article:published_time" content="${escapeMarkup(day)}">`
    : '';
  const heading = title && !/<h1[ >]/.test(body) ? `<h1>${escapeMarkup(title)}</h1>` : '';
  return `<!doctype html><html><head><title>${escapeMarkup(title)}</title>${dated}</head><body><article>${heading}${body}</article></body></html>`;
}

function factsIn(frontMatter: string): { title: string; day: string } {
  const data = yamlOf(frontMatter);
  const textOf = (name: string) => {
    const value = data?.[name];
    return typeof value === 'string' ? value : '';
  };
  const days = DAY_FIELDS.map((name) => textOf(name).slice(0, 'YYYY-MM-DD'.length));
  return { title: textOf('title'), day: days.find(isRealDay) ?? '' };
}

function yamlOf(text: string): Record<string, unknown> | null {
  try {
    const data: unknown = load(text);
    return data instanceof Object ? (data as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
