import { type Annotation, annotate } from '../src/core/answers/annotation.ts';
import { type Finding, findingsOf } from '../src/core/answers/findings.ts';
import type { Judgement } from '../src/core/judge/judgement.ts';
import type { LegalRecord } from '../src/core/record/schema.ts';

/**
 * Annotates an article about TikTok in the US, published on the given day and read on 24 Nov 2026.
 * `fields` replace parts of the judgement.
 */
export function annotationOf(
  record: LegalRecord,
  day: string | null,
  fields: Partial<Judgement> = {},
): Annotation {
  const judgement: Judgement = {
    about: true,
    score: 1,
    apps: ['tiktok'],
    jurisdictions: ['US'],
    published: day ? { date: day, source: 'dateline' } : null,
    mentions: [],
    events: [],
    claims: [],
    ...fields,
  };
  return annotate(record, judgement, '2026-11-24');
}

/**
 * Returns the first finding of the annotation that `annotationOf` makes. Throws when there is none.
 */
export function findingOf(
  record: LegalRecord,
  day: string | null,
  fields: Partial<Judgement> = {},
): Finding {
  const [finding] = findingsOf(annotationOf(record, day, fields));
  if (!finding) throw new Error('The annotation has no finding.');
  return finding;
}
