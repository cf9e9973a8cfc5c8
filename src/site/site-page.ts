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
   * First paragraph of the page. If the title is a question, this paragraph answers it. Search
   * engines show its beginning as the description of the page.
   */
  answer: string;
  /**
   * Content of the page's preview picture: a question, such as "Is TikTok banned in India?", and
   * the answer. A page whose `picture` is null gets a picture about the whole record.
   */
  picture: Picture | null;
  /** Breadcrumbs: the pages above this page in the hierarchy, topmost first. */
  above: { path: string; name: string }[];
  /**
   * Description of the page's subject in the vocabulary of schema.org; null if there is none.
   * `linkedData` adds the `@context`.
   */
  subject: Record<string, unknown> | null;
  /**
   * Folder of the data files about the subject of the page, relative to the site's address. Null if
   * there are no such files; the page then links to the feeds of the whole record.
   */
  data: string | null;
  /** Last day on which the content of the page changed, `YYYY-MM-DD`. */
  changed: string;
  body: VNode;
}
