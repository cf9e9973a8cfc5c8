import type { Rule } from './rule.ts';

/** The events in a file must be sorted by date, so that editors can read them as a story. */
export const eventsInOrder: Rule = ({ record, places }) => {
  const lastLine = new Map<string, { line: number; id: string }>();
  return record.events.flatMap(({ id, date }) => {
    const place = places.get(id);
    if (!place) return [];
    const previous = lastLine.get(place.file);
    lastLine.set(place.file, { line: Math.max(place.line, previous?.line ?? 0), id });
    const sameDay = record.events.find((event) => event.id === previous?.id)?.date === date;
    if (!previous || place.line > previous.line || sameDay) return [];
    return [{ id, message: `stands before an earlier event; move it below "${previous.id}"` }];
  });
};
