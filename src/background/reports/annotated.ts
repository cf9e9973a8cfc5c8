import { type Annotation, annotate } from '../../core/answers/annotation.ts';
import type { Judgement } from '../../core/judge/judgement.ts';
import type { LegalRecord } from '../../core/record/schema.ts';

/**
 * The last annotation made with each record. `of` is the judgement and the day that counted as
 * today, as JSON.
 */
const last = new WeakMap<LegalRecord, { of: string; annotation: Annotation }>();

/**
 * Returns the result of `annotate`. For each record, remembers the last result and returns it again
 * for the same judgement and day. Callers must therefore not change the result.
 */
export function annotated(record: LegalRecord, judgement: Judgement, today: string): Annotation {
  const of = JSON.stringify([judgement, today]);
  const known = last.get(record);
  if (known?.of === of) return known.annotation;
  const annotation = annotate(record, judgement, today);
  last.set(record, { of, annotation });
  return annotation;
}
