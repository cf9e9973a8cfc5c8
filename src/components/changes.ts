import type { Annotation } from '../core/answers/annotation.ts';
import type { Finding } from '../core/answers/findings.ts';
import { type Change, changesState } from '../core/law/change.ts';

/** Up to this many changes are shown in one list; beyond it, steps that left all as it was and other rules are folded. */
const SHORT = 6;

/** The changes since the article, in lists that are each oldest first. */
interface SortedChanges {
  /** Of the rules that the verdicts speak of, and of what these carry out or are carried out by. */
  own: readonly Change[];
  /** Of the same rules, what left their states as they were. */
  steps: readonly Change[];
  /** The rest. */
  other: readonly Change[];
}

/** A short list stays whole, also when only what is its own is left of a longer one. */
export function sortedChanges(changes: readonly Change[], findings: readonly Finding[]): SortedChanges {
  const [all, other] = split(changes, isOwnOf(findings));
  const [own, steps] = split(all, changesState);
  return { own, steps, other };
}

type Split = readonly [readonly Change[], readonly Change[]];

/** What fits and the rest; all of a short list, or of one in which nothing fits. */
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

/** Names of the article's apps that a change touches; `''` when the article is about one app only. */
export function appsOf({ event, transitions }: Change, { apps }: Annotation): string {
  if (apps.length < 2) return '';
  const touched = new Set(event.apps ?? transitions.flatMap(({ measure }) => measure.apps));
  return apps
    .filter(({ id }) => touched.has(id))
    .map(({ name }) => name)
    .join(', ');
}
