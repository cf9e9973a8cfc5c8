import type { Annotation } from '../core/answers/annotation.ts';
import type { Finding } from '../core/answers/findings.ts';
import { type Change, changesState } from '../core/law/change.ts';

/**
 * Up to this many changes are shown in one list. In longer ones, steps without a change of state
 * and changes of other rules are folded.
 */
const SHORT = 6;

/** Changes since the article in three lists, each oldest first. */
interface SortedChanges {
  /**
   * Changes of the rules that a verdict is about, and of rules that these implement or that
   * implement them.
   */
  own: readonly Change[];
  /** Events on the same rules that left their state unchanged. */
  steps: readonly Change[];
  /** Changes of all other rules. */
  other: readonly Change[];
}

/**
 * Sorts the changes for display. A list of up to `SHORT` changes stays whole, as does what is left
 * after other rules were split off.
 */
export function sortedChanges(changes: readonly Change[], findings: readonly Finding[]): SortedChanges {
  const [all, other] = split(changes, isOwnOf(findings));
  const [own, steps] = split(all, changesState);
  return { own, steps, other };
}

type Split = readonly [readonly Change[], readonly Change[]];

/** Splits a list by a condition. A short list, or one in which nothing fits, stays whole. */
function split(changes: readonly Change[], fits: (change: Change) => boolean): Split {
  const some = changes.filter(fits);
  return changes.length > SHORT && some.length > 0
    ? [some, changes.filter((change) => !fits(change))]
    : [changes, []];
}

function isOwnOf(findings: readonly Finding[]): (change: Change) => boolean {
  const governing = new Set(
    findings.flatMap(({ main }) =>
      main.course.flatMap(({ measure: { id, implements: parent = id } }) => [id, parent]),
    ),
  );
  return ({ transitions }) =>
    transitions.some(
      ({ measure: { id, implements: parent = id } }) => governing.has(id) || governing.has(parent),
    );
}

/**
 * Returns the names of the article's apps that a change concerns; `''` when the article is about
 * one app only.
 */
export function appsOf({ event, transitions }: Change, { apps }: Annotation): string {
  if (apps.length < 2) return '';
  const touched = new Set(event.apps ?? transitions.flatMap(({ measure }) => measure.apps));
  return apps
    .filter(({ id }) => touched.has(id))
    .map(({ name }) => name)
    .join(', ');
}
