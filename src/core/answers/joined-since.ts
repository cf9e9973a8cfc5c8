import type { Change } from '../law/change.ts';
import type { Answer } from './answer.ts';
import type { SinceArticle } from './since-article.ts';

/**
 * Merges the `sinceArticle` lists of several answers, which contain the events after the
 * article's publication. Each event is returned once, and each list is oldest first.
 */
export function joinedSince(answers: readonly Answer[]): SinceArticle {
  const all = answers.flatMap(({ sinceArticle }) => sinceArticle ?? []);
  const changes = joined(all.flatMap((since) => since.changes));
  const news = new Set(changes.map(({ event }) => event.id));
  const steps = joined(all.flatMap((since) => since.steps));
  // An event may change the law for one answer and be a mere procedural step for another answer.
  // Such an event is listed only as a change.
  return { changes, steps: steps.filter(({ event }) => !news.has(event.id)) };
}

function joined(all: readonly Change[]): Change[] {
  const byId = new Map<string, Change>();
  for (const { event, transitions } of all) {
    const known = byId.get(event.id)?.transitions ?? [];
    const others = transitions.filter(
      ({ measure }) => !known.some((move) => move.measure.id === measure.id),
    );
    byId.set(event.id, { event, transitions: [...known, ...others] });
  }
  return [...byId.values()].sort((a, b) => a.event.date.localeCompare(b.event.date));
}
