import type { Annotation } from '../core/annotation.ts';
import type { Change } from '../core/changes.ts';
import type { Finding } from '../core/wording/findings.ts';

/** Up to this many changes are shown in one list; beyond it, those of other rules are folded. */
const SHORT = 6;

/**
 * The changes since the article, oldest first, in two lists: those of the rules that the verdicts speak of (and of
 * what these carry out or are carried out by), and the rest. A short list stays whole.
 */
export function sortedChanges(
  changes: readonly Change[],
  findings: readonly Finding[],
): { own: Change[]; other: Change[] } {
  if (changes.length <= SHORT) return { own: [...changes], other: [] };
  const governing = new Set(
    findings.flatMap(({ main }) =>
      main.course.flatMap(({ measure: { id, implements: parent } }) => [id, parent]),
    ),
  );
  const isOwn = ({ transitions }: Change) =>
    transitions.some(
      ({ measure }) => governing.has(measure.id) || (measure.implements && governing.has(measure.implements)),
    );
  const own = changes.filter(isOwn);
  return own.length === 0
    ? { own: [...changes], other: [] }
    : { own, other: changes.filter((change) => !isOwn(change)) };
}

/** Names of the article's apps that a change touches; `''` when the article is about one app only. */
export function appsOf({ transitions }: Change, { apps }: Annotation): string {
  if (apps.length < 2) return '';
  const touched = new Set(transitions.flatMap(({ measure }) => measure.apps));
  return apps
    .filter(({ id }) => touched.has(id))
    .map(({ name }) => name)
    .join(', ');
}
