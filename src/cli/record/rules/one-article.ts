import type { Source } from '../../../core/record/schema.ts';
import type { Rule } from './rule.ts';

/**
 * Sources of an event, except primary ones, must have different titles. Otherwise, readers would
 * take one article for two sources.
 */
export const oneArticleOnce: Rule = ({ record }) =>
  record.events.flatMap(({ id, sources }) => {
    // Primary sources may have the same title: an event may cite a law's text on the authority's
    // own page, and also a copy of this text that an editor has read elsewhere.
    const accounts = sources.filter(({ kind }) => kind !== 'primary');
    const twice = accounts.find((source, index) =>
      accounts.slice(0, index).some((other) => isSameArticle(source, other)),
    );
    const message = `cites one article twice, "${twice?.title}"; keep the better address`;
    return twice ? [{ id, message }] : [];
  });

function isSameArticle(a: Source, b: Source): boolean {
  const title = titleAlone(a);
  return title !== '' && title === titleAlone(b);
}

/**
 * Returns a title's words in lower case: "app ban tiktok" for "App ban: TikTok". Returns '' for a
 * description in brackets, which is not a real title.
 */
function titleAlone({ title }: Source): string {
  return title
    .replace(/^\[.*\]$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
