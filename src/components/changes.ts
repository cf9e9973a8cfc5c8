import type { Annotation } from '../core/answers/annotation.ts';
import type { Finding } from '../core/answers/findings.ts';
import { type Change, changesState } from '../core/law/change.ts';

/**
 * Greatest number of changes that are all listed openly. In longer lists, events that changed no
 * state and changes of other rules are folded.
 */
const SHORT = 6;

/** Changes since the article, in three lists with the oldest change first. */
interface SortedChanges {
  /**
   * Changes of the rules that a verdict is about, of rules that implement them, and of rules that
   * they implement.
   */
  own: readonly Change[];
  /** Events on the rules of `own` that left the state unchanged. */
  steps: readonly Change[];
  /** Changes of all other rules. */
  other: readonly Change[];
}

/**
 * Sorts the changes for display. A list of at most `SHORT` changes is not divided, neither at first
 * nor once the changes of other rules have been removed from it.
 */
export function sortedChanges(
  changes: readonly Change[],
  findings: readonly Finding[],
): SortedChanges {
  const [all, other] = split(changes, isOwnOf(findings));
  const [own, steps] = split(all, changesState);
  return { own, steps, other };
}

type Split = readonly [readonly Change[], readonly Change[]];

/**
 * Divides a list into the changes that meet a condition and the rest. A list of at most `SHORT`
 * changes, or one in which no change meets the condition, stays whole in the first part.
 */
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
