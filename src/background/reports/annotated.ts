import { type Annotation, annotate } from '../../core/answers/annotation.ts';
import type { Judgement } from '../../core/judge/judgement.ts';
import type { LegalRecord } from '../../core/record/schema.ts';

/** The last annotation made by each record, with the judgement and the day as a text. */
const last = new WeakMap<LegalRecord, { of: string; annotation: Annotation }>();

/**
 * Returns what `annotate` returns, without making it again for the same judgement and day: it takes
 * tens of milliseconds, and badge, tab and panel of a page all need it. The result must not be
 * changed.
 */
export function annotated(record: LegalRecord, judgement: Judgement, today: string): Annotation {
  const of = JSON.stringify([judgement, today]);
  const known = last.get(record);
  if (known?.of === of) return known.annotation;
  const annotation = annotate(record, judgement, today);
  last.set(record, { of, annotation });
  return annotation;
}
