import type { VNode } from 'preact';

/** One prerendered page of the public site. */
export interface SitePage {
  /** Folder of the page below the site's address, such as `app/tiktok/us/`. */
  path: string;
  title: string;
  /**
   * First sentence of the page, which answers the page's question. It is also the description for
   * search engines.
   */
  answer: string;
  /** Pages above this one in the hierarchy, outermost first. */
  above: { path: string; name: string }[];
  /** Description of the page's subject in the vocabulary of schema.org, without `@context`. */
  subject: Record<string, unknown> | null;
  /** Day of the newest change on the page, `YYYY-MM-DD`. */
  changed: string;
  body: VNode;
}
