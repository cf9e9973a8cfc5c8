import type { VNode } from 'preact';
import type { Picture } from './picture.ts';

/** A prerendered page of the public site. */
export interface SitePage {
  /** Folder of the page, relative to the site's address, such as `app/tiktok/us/`. */
  path: string;
  /**
   * True for a page that exists in every language of the site; false for a page that exists only
   * in English.
   */
  isTranslated: boolean;
  title: string;
  /**
   * First sentence of the page. It answers the question in the title, and search engines show it
   * as the page's description.
   */
  answer: string;
  /** Preview picture of the page; null for a page without a state to show. */
  picture: Picture | null;
  /** Pages above this page in the hierarchy, topmost first. */
  above: { path: string; name: string }[];
  /**
   * Description of the page's subject in the vocabulary of schema.org, without `@context`; null
   * for none.
   */
  subject: Record<string, unknown> | null;
  /**
   * Folder of the data files about the page's subject, relative to the site's address; null when
   * there are no such files.
   */
  data: string | null;
  /** Day of the newest change to what the page shows, `YYYY-MM-DD`. */
  changed: string;
  body: VNode;
}
