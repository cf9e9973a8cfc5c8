import type { SinceArticle } from '../../core/answers/since-article.ts';
import { type Change, changesState } from '../../core/law/change.ts';
import { decidingSource } from '../../core/record/deciding-source.ts';
import type { LegalEvent } from '../../core/record/schema.ts';
import { dateWords } from '../../core/wording/dates.ts';
import { eventDoubts } from '../../core/wording/doubts.ts';
import { stateWord } from '../../core/wording/legal-terms.ts';
import type { Words } from '../../core/wording/words.ts';

/**
 * Returns the events to list, oldest first, at most `most`. If `most` is infinite, includes
 * procedural steps.
 */
export function changesShown({ changes, steps }: SinceArticle, most: number): Change[] {
  if (!Number.isFinite(most))
    return [...changes, ...steps].sort((a, b) => a.event.date.localeCompare(b.event.date));
  if (changes.length <= most) return changes;
  // There are more changes than `most`. Only changes that gave a law another state are listed,
  // for example when a bill became law. If these are also too many, the newest `most` are listed.
  return changes.filter(changesState).slice(-most);
}

/**
 * Returns an event as lines: its date and title, the changes of state, the best source, and
 * doubts about the event.
 */
export function changeLines(words: Words, { event, transitions }: Change): string[] {
  const moves = transitions.map(({ measure, before, after }) => {
    const now = stateWord(words, after);
    const from = before ? `${stateWord(words, before)} → ` : '';
    const text = before === after ? words.say('unchanged', { state: now }) : from + now;
    return `  ${words.say('labelled', { label: measure.name, text })}`;
  });
  return [
    eventLine(words, event),
    ...moves,
    `  ${sourceLine(event)}`,
    ...eventDoubts(words, event).map(({ text }) => `  ${text}`),
  ];
}

/** Returns the date and title of an event. */
export function eventLine(words: Words, event: LegalEvent): string {
  return words.say('labelled', { label: dateWords(words, event.date), text: event.title });
}

/** Returns the publisher and address of an event's best source; '' without sources. */
export function sourceLine(event: LegalEvent): string {
  const source = decidingSource(event);
  return source ? `${source.publisher}, ${source.url}` : '';
}
