/** A date that a JSON-LD script gives for one of its items. */
export interface JsonLdDate {
  property: string;
  value: string;
  /**
   * Kind of item. `article` includes similar types; `other` is, for example, a video, an image or
   * an item without a type.
   */
  of: 'article' | 'page' | 'other';
  headline: string;
}

const ARTICLE = /article|posting|report|story|newsarticle/i;
/** Types of items that are not the article itself, such as comments. Their dates are ignored. */
const FOREIGN =
  /comment|review|answer|event|person|organi[sz]ation|product|jobposting|offer|rating|breadcrumb/i;
const FOREIGN_KEYS =
  /^(comment|review|mentions|haspart|itemlistelement|relatedlink|ispartof|author|publisher|image|logo|citation|liveblogupdate)$/i;
const DATES = ['datePublished', 'uploadDate', 'dateCreated'];
const MAX_THINGS = 500;

/**
 * Returns the dates in a JSON-LD script, including the dates of nested items. Leaves out the dates
 * of comments, events, lists and the like. For JSON that can't be repaired, returns only the first
 * `datePublished`.
 */
export function jsonLdDates(text: string): JsonLdDate[] {
  const parsed = parseLeniently(text);
  if (parsed === undefined) {
    const match = /"datePublished"\s*:\s*"([^"]{4,60})"/.exec(text);
    return match
      ? [{ property: 'datePublished', value: match[1] as string, of: 'page', headline: '' }]
      : [];
  }
  const dates: JsonLdDate[] = [];
  const pending: unknown[] = [parsed];
  for (let count = 0; pending.length > 0 && count < MAX_THINGS; count++) {
    const thing = pending.shift();
    if (Array.isArray(thing)) pending.push(...thing.slice(0, 100));
    else if (thing && typeof thing === 'object')
      visit(thing as Record<string, unknown>, dates, pending);
  }
  return dates;
}

function visit(thing: Record<string, unknown>, dates: JsonLdDate[], pending: unknown[]): void {
  const type = String(thing['@type'] ?? '');
  if (FOREIGN.test(type)) return;
  const of = ARTICLE.test(type) ? 'article' : /page$/i.test(type) ? 'page' : 'other';
  for (const property of DATES) {
    const value = Array.isArray(thing[property]) ? thing[property][0] : thing[property];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    dates.push({
      property,
      value: String(value),
      of,
      headline: String(thing.headline ?? thing.name ?? ''),
    });
  }
  for (const [key, value] of Object.entries(thing))
    if (value && typeof value === 'object' && !FOREIGN_KEYS.test(key)) pending.push(value);
}

function parseLeniently(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}
