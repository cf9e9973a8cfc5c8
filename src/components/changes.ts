import type { Annotation } from '../core/answers/annotation.ts';
import type { SinceArticle } from '../core/answers/since-article.ts';
import type { Change } from '../core/law/change.ts';
import type { Jurisdiction, Measure } from '../core/record/schema.ts';
import { inRow } from '../core/wording/lists.ts';
import type { Words } from '../core/wording/words.ts';

/**
 * Returns the maximum number of changes that are visible while the collapsible section is closed.
 * It is lower if the panel shows several answers, because the answers need the space.
 */
export function mostLines(answers: number): number {
  return answers > 1 ? 3 : 5;
}

/** Events since the article. Both lists begin with the oldest event. */
interface SortedChanges {
  /** Changes that are visible even while the collapsible section is closed. */
  alwaysVisible: readonly Change[];
  /** All changes and procedural steps, in the collapsible section. */
  all: readonly Change[];
}

/**
 * Returns all changes and steps, and at most `most` changes that always stay visible. Both lists
 * begin with the oldest event.
 */
export function sortedChanges({ changes, steps }: SinceArticle, most: number): SortedChanges {
  const all = [...changes, ...steps].sort((a, b) => a.event.date.localeCompare(b.event.date));
  const lastTurns = new Map(
    changes.flatMap((change) => turned(change).map((rule) => [rule, change])),
  );
  const last = new Set(lastTurns.values());
  // Each change has a weight: 2 for the last change to a rule's state, 1 for any other change to a
  // rule's state, and 0 for the rest.
  const weight = (change: Change) => (last.has(change) ? 2 : turned(change).length > 0 ? 1 : 0);
  const byWeight = [...changes].sort((a, b) => weight(a) - weight(b));
  // Among changes of equal weight, the newest are shown.
  const shown = new Set(byWeight.slice(-most));
  return { alwaysVisible: changes.filter((change) => shown.has(change)), all };
}

/**
 * Returns the rules to which a change gave a new state. Leaves out rules that implement another
 * rule.
 */
function turned({ transitions }: Change): Measure[] {
  return transitions
    .filter(({ before, after, measure }) => before !== after && measure.implements === undefined)
    .map(({ measure }) => measure);
}

/**
 * Returns the names of the article's apps that a change concerns, separated by commas; '' when the
 * article is about a single app.
 */
export function appsOf(words: Words, { event, transitions }: Change, { apps }: Annotation): string {
  if (apps.length < 2) return '';
  const touched = new Set(event.apps ?? transitions.flatMap(({ measure }) => measure.apps));
  return inRow(
    words,
    apps.filter(({ id }) => touched.has(id)).map(({ name }) => name),
  );
}

/**
 * Returns the places whose rules a change concerns, in the order of the answers. Empty when the
 * article is about a single place.
 */
export function placesOf({ transitions }: Change, { jurisdictions }: Annotation): Jurisdiction[] {
  if (jurisdictions.length < 2) return [];
  const touched = new Set(transitions.map(({ measure }) => measure.jurisdiction));
  return jurisdictions.filter(({ code }) => touched.has(code));
}
