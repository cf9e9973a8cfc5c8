import type { Annotation } from '../core/answers/annotation.ts';
import type { SinceArticle } from '../core/answers/since-article.ts';
import type { Change } from '../core/law/change.ts';

/** Greatest number of events that are all listed openly; in longer lists, steps are folded. */
const SHORT = 6;

/** Events since the article, each list with the oldest event first. */
interface SortedChanges {
  open: readonly Change[];
  folded: readonly Change[];
}

/**
 * Sorts the events for display: changes openly and procedural steps folded. A short list, and one
 * without any change, is not divided.
 */
export function sortedChanges({ changes, steps }: SinceArticle): SortedChanges {
  const all = [...changes, ...steps].sort((a, b) => a.event.date.localeCompare(b.event.date));
  return all.length > SHORT && changes.length > 0
    ? { open: changes, folded: steps }
    : { open: all, folded: [] };
}

/**
 * Returns the names of the article's apps that a change concerns, separated by commas; `''` when
 * the article is about one app only.
 */
export function appsOf({ event, transitions }: Change, { apps }: Annotation): string {
  if (apps.length < 2) return '';
  const touched = new Set(event.apps ?? transitions.flatMap(({ measure }) => measure.apps));
  return apps
    .filter(({ id }) => touched.has(id))
    .map(({ name }) => name)
    .join(', ');
}
