import type { LegalEvent, LegalRecord } from '../../core/record.ts';
import { eventsOf } from '../../core/record-index.ts';

/** How well the record is sourced, as lines of text; the doubtful events are listed one a line. */
export function statisticsOf(record: LegalRecord): string {
  const { measures, events, jurisdictions, apps } = record;
  const confirmations = measures.flatMap(({ confirmed }) => confirmed ?? []).sort();
  const doubtful = events.filter(({ confidence }) => confidence === 'low');
  return [
    `measures ${measures.length}, events ${events.length}, jurisdictions ${jurisdictions.length}, apps ${apps.length}`,
    `events with a primary source: ${share(events, hasPrimary)}`,
    `measures with a primary source: ${share(measures, ({ id }) => eventsOf(record, id).some(hasPrimary))}`,
    `events with two independent sources: ${share(events, hasTwoPublishers)}`,
    `events with a source that was read: ${share(events, ({ sources }) => sources.some(({ seen }) => seen))}`,
    `confidence: ${(['high', 'medium', 'low'] as const).map((level) => `${level} ${events.filter(({ confidence }) => confidence === level).length}`).join(', ')}`,
    `newest event: ${events.filter(({ kind }) => kind !== 'scheduled').at(-1)?.date ?? 'none'}`,
    `oldest confirmation: ${confirmations[0] ?? 'none'}`,
    `doubtful (${doubtful.length}):`,
    ...doubtful.map(({ id, note }) => `  ${id}: ${note ?? ''}`),
  ].join('\n');
}

function hasPrimary({ sources }: LegalEvent): boolean {
  return sources.some(({ kind }) => kind === 'primary');
}

function hasTwoPublishers({ sources }: LegalEvent): boolean {
  return new Set(sources.map(({ publisher }) => publisher)).size > 1;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): string {
  const count = items.filter(holds).length;
  return `${count} of ${items.length} (${items.length ? Math.round((100 * count) / items.length) : 0} %)`;
}
