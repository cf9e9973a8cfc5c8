import { type Annotation, annotate } from '../../core/answers/annotation.ts';
import type { Judgement } from '../../core/judge/judgement.ts';
import type { LegalRecord } from '../../core/record/schema.ts';

/** For each record, the last annotation, and its judgement and day as a text. */
const last = new WeakMap<LegalRecord, { of: string; annotation: Annotation }>();

/**
 * Returns the result of `annotate`, but computes it only once for the same judgement and day.
 * Computing it takes tens of milliseconds, and the badge, tab and panel of a page all need it.
 * Callers must not change the result.
 */
export function annotated(record: LegalRecord, judgement: Judgement, today: string): Annotation {
  const of = JSON.stringify([judgement, today]);
  const known = last.get(record);
  if (known?.of === of) return known.annotation;
  const annotation = annotate(record, judgement, today);
  last.set(record, { of, annotation });
  return annotation;
}
