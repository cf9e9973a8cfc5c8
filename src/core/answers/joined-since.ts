import type { Change } from '../law/change.ts';
import type { Answer } from './answer.ts';
import type { SinceArticle } from './since-article.ts';

/**
 * Joins the events since the article (`sinceArticle`) of several answers. Each list is oldest
 * first.
 */
export function joinedSince(answers: readonly Answer[]): SinceArticle {
  const all = answers.flatMap(({ sinceArticle }) => sinceArticle ?? []);
  const changes = joined(all.flatMap((since) => since.changes));
  const news = new Set(changes.map(({ event }) => event.id));
  const steps = joined(all.flatMap((since) => since.steps));
  // An event that is a change for one answer is no step for another.
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
