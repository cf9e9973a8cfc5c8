import type { VNode } from 'preact';
import type { Picture } from './picture.ts';

/** One prerendered page of the public site. */
export interface SitePage {
  /** Folder of the page below the site's address, such as `app/tiktok/us/`. */
  path: string;
  /**
   * True for a page that exists in every language of the site; false for a page in English only.
   */
  isTranslated: boolean;
  title: string;
  /**
   * First sentence of the page, which answers the page's question. It is also the description for
   * search engines.
   */
  answer: string;
  /** Preview picture; null for a page that is not about a state. */
  picture: Picture | null;
  /** Pages above this one in the hierarchy, outermost first. */
  above: { path: string; name: string }[];
  /** Description of the page's subject in the vocabulary of schema.org, without `@context`. */
  subject: Record<string, unknown> | null;
  /** Data files about the page's subject: their folder below the site's address, or null. */
  data: string | null;
  /** Day of the newest change on the page, `YYYY-MM-DD`. */
  changed: string;
  body: VNode;
}
