import { type Annotation, annotate } from '../../../src/core/answers/annotation.ts';
import { type Finding, findingsOf } from '../../../src/core/answers/findings.ts';
import type { Judgement } from '../../../src/core/judge/judgement.ts';
import type { LegalEvent, LegalRecord, Measure } from '../../../src/core/record/schema.ts';

/** One line of a measure's life: day, state, kind of event. */
type Step = [date: string, state: LegalEvent['state'], kind: LegalEvent['kind']];

/** A measure on TikTok in the US of the public scope, unless told otherwise, with its events. */
export function life(
  measure: Partial<Measure>,
  ...steps: Step[]
): { measure: Measure; events: LegalEvent[] } {
  const id = measure.id ?? 'm';
  return {
    measure: {
      apps: ['tiktok'],
      jurisdiction: 'US',
      scope: 'public',
      instrument: 'statute',
      name: 'Some Act',
      citation: null,
      summary: 'A measure.',
      ...measure,
      id,
    },
    events: steps.map(([date, state, kind]) =>
      event({ id: `${id}-${date}`, date, state, kind, measures: [id] }),
    ),
  };
}

/** A neutral event; every field may be told. */
export function event(told: Partial<LegalEvent> & { id: string; date: string }): LegalEvent {
  return {
    measures: ['m'],
    state: 'in-force',
    kind: 'order',
    title: `Event of ${told.date}`,
    summary: 'Something happened.',
    people: [],
    bodies: [],
    case: null,
    confidence: 'high',
    note: null,
    sources: [
      {
        url: 'https://example.org/source',
        title: 'A page',
        publisher: 'Gazette',
        kind: 'primary',
        seen: true,
      },
    ],
    ...told,
  };
}

/** A record of such lives, with TikTok, WeChat, the US, India and NATO. */
export function recordOf(...lives: { measure: Measure; events: LegalEvent[] }[]): LegalRecord {
  return {
    schema: 1,
    apps: [
      { id: 'tiktok', name: 'TikTok', watched: true, names: ['TikTok'] },
      { id: 'wechat', name: 'WeChat', watched: true, names: ['WeChat'] },
    ],
    jurisdictions: [
      { code: 'US', name: 'United States' },
      { code: 'IN', name: 'India' },
      { code: 'NATO', name: 'NATO' },
    ],
    measures: lives.map(({ measure }) => measure),
    events: lives.flatMap(({ events }) => events).sort((a, b) => a.date.localeCompare(b.date)),
  };
}

/** The annotation of an article on TikTok in the US, read on 24 Nov 2026, unless told otherwise. */
export function annotationOf(
  record: LegalRecord,
  day: string | null,
  told: Partial<Judgement> = {},
): Annotation {
  const judgement: Judgement = {
    about: true,
    score: 1,
    apps: ['tiktok'],
    jurisdictions: ['US'],
    published: day ? { date: day, source: 'dateline' } : null,
    mentions: [],
    events: [],
    ...told,
  };
  return annotate(record, judgement, '2026-11-24');
}

/** The one finding of such an annotation. Throws when there is none. */
export function findingOf(record: LegalRecord, day: string | null, told: Partial<Judgement> = {}): Finding {
  const [finding] = findingsOf(annotationOf(record, day, told));
  if (!finding) throw new Error('The annotation has no finding.');
  return finding;
}
