import type { Jurisdiction, LegalEvent } from '../record/schema.ts';
import type { Finding } from './findings.ts';

/** The next scheduled event that may change one of an article's answers. */
export interface NextEvent {
  event: LegalEvent;
  /** Place that the event is about. Null if all answers are about this place. */
  place: Jurisdiction | null;
}

/** Returns the next scheduled event that may change an answer; null when none is known. */
export function nextEventIn(findings: readonly Finding[]): NextEvent | null {
  const [first] = findings
    .flatMap(({ answer: { next }, jurisdiction }) => (next ? [{ next, jurisdiction }] : []))
    .sort((a, b) => a.next.date.localeCompare(b.next.date));
  if (!first) return null;
  const { next: event, jurisdiction: place } = first;
  const isOnlyPlace = findings.every(({ jurisdiction }) => jurisdiction.code === place.code);
  return { event, place: isOnlyPlace ? null : place };
}
