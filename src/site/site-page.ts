import type { VNode } from 'preact';

/** One prerendered page of the public site. */
export interface SitePage {
  /** Folder of the page below the site's address, `app/tiktok/us/`. */
  path: string;
  title: string;
  /** First sentence of the page, which answers its question; also its description for search. */
  answer: string;
  /** Pages above this one, outermost first. */
  above: { path: string; name: string }[];
  /** Description of the page's subject by schema.org, without `@context`. */
  subject: Record<string, unknown> | null;
  /** Day of the newest change on the page, `YYYY-MM-DD`. */
  changed: string;
  body: VNode;
}
