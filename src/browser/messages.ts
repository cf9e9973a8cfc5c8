import type { Annotation } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import type { Provenance, RefreshOutcome } from '../core/provenance.ts';

/**
 * Every message between the extension's parts: name → what is asked and what is answered.
 * One map serves sender and handler, so that a missing handler is a compile error.
 *
 * | message | from → to |
 * |---|---|
 * | judge-article | content script → background: judge this article; a match makes the sidebar arrive |
 * | article-left | content script → background: the page shows another thing now; forget its judgement |
 * | get-annotation | sidebar → background: what to show for my tab |
 * | get-tab-report | popup → background: what this tab's page says |
 * | refresh-record | popup, sidebar → background: ask the feed now |
 * | dismiss | sidebar → background: don't show here again |
 */
export interface Requests {
  'judge-article': { ask: { article: Article }; answer: { about: boolean } };
  'article-left': { ask: Record<never, never>; answer: null };
  'get-annotation': { ask: Record<never, never>; answer: TabReport };
  'get-tab-report': { ask: { tabId: number }; answer: TabReport };
  'refresh-record': { ask: Record<never, never>; answer: RefreshOutcome };
  dismiss: { ask: { reach: DismissReach; host: string }; answer: null };
}

/** `page` lasts until the tab leaves the page; `site` and `everywhere` until undone in the popup. */
export type DismissReach = 'page' | 'site' | 'everywhere';

/** What the background knows of a tab's page. `unknown`: no script of ours has reported (not enabled here, or still loading). */
export type TabReport =
  | { kind: 'about'; annotation: Annotation; provenance: Provenance }
  | { kind: 'not-about'; provenance: Provenance }
  | { kind: 'unknown'; provenance: Provenance }
  | { kind: 'record-failed'; reason: string };

/** Told by the background to the content scripts of one tab. */
export type Notice = 'annotation-changed' | 'annotation-gone';
